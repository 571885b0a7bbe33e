// Compares four judges on the same published answers and publishes docs/figures/judges.json; `npm run docs:figures`
// renders the table of docs/judge.md from it. Usage: npm run bench:judges
import { publish } from '../scripts/figures/figures.ts';
import { agreements, readings } from './judges/opinions.ts';
import { ratedAnswers } from './judges/ratings.ts';

const rated = ratedAnswers();
if (rated === null) {
  process.stderr.write('the published ratings (../shared/data/judges-four.csv) are not there\n');
  process.exit(2);
}
const data = { agreements: agreements(rated), readings: readings(rated) };
publish('judges', 'npm run bench:judges', null, data);
process.stdout.write(
  `${rated.length} answers: ${data.agreements.length} pairs of judges, ${data.readings.length} readings\n`,
);
