import * as migration_20261123_235947_first from './20261123_235947_first';
import * as migration_20261129_110545_ways_in from './20261129_110545_ways_in';
import * as migration_20261129_111421_trace from './20261129_111421_trace';
import * as migration_20261129_112052_rate_limits from './20261129_112052_rate_limits';
import * as migration_20261129_112708_network_collections from './20261129_112708_network_collections';
import * as migration_20261129_113307_acknowledgements_proposals_reports from './20261129_113307_acknowledgements_proposals_reports';
import * as migration_20261129_193337_file_readings from './20261129_193337_file_readings';
import * as migration_20261129_201108_places_standard from './20261129_201108_places_standard';

export const migrations = [
  {
    up: migration_20261123_235947_first.up,
    down: migration_20261123_235947_first.down,
    name: '20261123_235947_first',
  },
  {
    up: migration_20261129_110545_ways_in.up,
    down: migration_20261129_110545_ways_in.down,
    name: '20261129_110545_ways_in',
  },
  {
    up: migration_20261129_111421_trace.up,
    down: migration_20261129_111421_trace.down,
    name: '20261129_111421_trace',
  },
  {
    up: migration_20261129_112052_rate_limits.up,
    down: migration_20261129_112052_rate_limits.down,
    name: '20261129_112052_rate_limits',
  },
  {
    up: migration_20261129_112708_network_collections.up,
    down: migration_20261129_112708_network_collections.down,
    name: '20261129_112708_network_collections',
  },
  {
    up: migration_20261129_113307_acknowledgements_proposals_reports.up,
    down: migration_20261129_113307_acknowledgements_proposals_reports.down,
    name: '20261129_113307_acknowledgements_proposals_reports',
  },
  {
    up: migration_20261129_193337_file_readings.up,
    down: migration_20261129_193337_file_readings.down,
    name: '20261129_193337_file_readings',
  },
  {
    up: migration_20261129_201108_places_standard.up,
    down: migration_20261129_201108_places_standard.down,
    name: '20261129_201108_places_standard'
  },
];
