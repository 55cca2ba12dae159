/** Where the app finds the engine that reads and writes Anki's databases. */
export { default as SQLITE_ADDRESS } from 'sql.js/dist/sql-wasm-browser.wasm?url';
