// Cuts what the rehearsal reads out of the CloudFormation type database inside the aws-cdk npm package: every resource type.
//
//   npm install aws-cdk@2.1148.1          (anywhere: call the folder DIR)
//   node test/rehearsal/types/cut.mjs DIR
//
// Writes src/main/resources/dev/longshore/rehearsal/types.gz: the same bytes from the same database.
// Documentation and relations between services are left out; properties, attributes and identifiers are copied.
// One line for a type, its name first, so that a run parses the types it meets and no others.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';

const source = join(process.argv[2] ?? '.', 'node_modules/aws-cdk');
const version = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8')).version;
const { schema } = JSON.parse(gunzipSync(readFileSync(join(source, 'db.json.gz'))));
const definitions = new Map(schema.typeDefinition.entities.map((d) => [d.$id, d]));
let kept = {};

function cutType(type) {
  if (type.type === 'ref') {
    keep(type.reference.$ref);
    return { type: 'ref', ref: type.reference.$ref };
  }
  const cut = { type: type.type };
  if (type.allowedValues) cut.allowedValues = type.allowedValues;
  if (type.element) cut.element = cutType(type.element);
  if (type.types) cut.types = type.types.map(cutType);
  return cut;
}

function cutProperties(properties) {
  return Object.fromEntries(Object.entries(properties).map(([name, p]) => {
    const cut = cutType(p.type);
    if (p.required) cut.required = true;
    if (p.causesReplacement && p.causesReplacement !== 'no') cut.replaces = p.causesReplacement;
    if (p.previousTypes) cut.previously = p.previousTypes.map(cutType);
    return [name, cut];
  }));
}

function keep(id) {
  if (kept[id]) return;
  kept[id] = {};
  kept[id] = cutProperties(definitions.get(id).properties);
}

function line(r) {
  kept = {};
  const type = {
    properties: cutProperties(r.properties),
    attributes: Object.fromEntries(Object.entries(r.attributes ?? {}).map(([name, a]) => [name, cutType(a.type)])),
    identifier: r.cfnRefIdentifier ?? r.primaryIdentifier ?? [],
    tags: r.tagInformation?.variant === 'standard' ? r.tagInformation.tagPropertyName : '',
  };
  // What Ref answers is not what tells two of them apart.
  const ref = r.cfnRefIdentifier ?? [];
  if (ref.length > 0 && !ref.some((n) => n.endsWith('Arn')) && ref.join() !== (r.primaryIdentifier ?? []).join()) type.repeats = true;
  if (r.isStateful) type.holdsData = true;
  type.definitions = kept;
  return `${r.cloudFormationType}\t${JSON.stringify(type)}`;
}

const lines = schema.resource.entities
  .sort((a, b) => (a.cloudFormationType < b.cloudFormationType ? -1 : 1))
  .map(line);

const target = fileURLToPath(new URL('../src/main/resources/dev/longshore/rehearsal/types.gz', import.meta.url));
const bytes = gzipSync(`# aws-cdk ${version}\n${lines.join('\n')}\n`, { level: 9 });
bytes[9] = 255; // the operating system in the gzip header: "unknown", the same everywhere
writeFileSync(target, bytes);
console.log(`${lines.length} types, ${bytes.length} bytes`);
