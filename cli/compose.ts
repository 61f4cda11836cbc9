import { readFileSync, writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { compose, ownParts } from '../gateway/supergraph/compose.ts';

const { check } = new Command('compose')
  .description('Composes the subgraphs into schema/supergraph.graphql and schema/api.graphql.')
  .option('--check', 'write nothing; exit 1 when the committed files are out of date')
  .parse()
  .opts<{ check?: boolean }>();

const { supergraph, api } = compose(ownParts());
const files = { 'schema/supergraph.graphql': supergraph, 'schema/api.graphql': api };
for (const [path, text] of Object.entries(files)) {
  if (!check) writeFileSync(path, text);
  else if (readFileSync(path, 'utf8') !== text) {
    console.error(`${path} is out of date: run "npm run compose" and commit it.`);
    process.exitCode = 1;
  }
}
