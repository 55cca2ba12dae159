import { writeFileSync } from 'node:fs';
import { toText } from '../tests/golden/databases/database-file.ts';
import { databaseFile, livedDatabase } from '../tests/golden/databases/lived-database.ts';

// Once a version of the schema is released, its file stays as it is: then only a new version writes one.
const { version, file } = await livedDatabase();
writeFileSync(databaseFile(version), toText(file));
console.log(databaseFile(version));
