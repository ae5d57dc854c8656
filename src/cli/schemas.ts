/** `npm run schemas`: brings the JSON Schemas of the newsroom up to date, its ids among them. */
import { readSettings } from '../newsroom/settings.ts';
import { schemasFolder, writeSchemas } from './write-schemas.ts';

const written = writeSchemas(readSettings().contentDir);
console.log(written.length === 0 ? 'The schemas are up to date.' : `Wrote ${written.join(', ')} in ${schemasFolder}.`);
