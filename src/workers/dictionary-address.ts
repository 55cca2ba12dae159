/** Where the app finds the dictionary, which the build makes and copies beside it. */
export { default as DICTIONARY_ADDRESS } from '../../node_modules/.cache/duizhao/dictionary.bin?url';
