import * as migration_20261123_235947_first from './20261123_235947_first';
import * as migration_20261129_110545_ways_in from './20261129_110545_ways_in';

export const migrations = [
  {
    up: migration_20261123_235947_first.up,
    down: migration_20261123_235947_first.down,
    name: '20261123_235947_first',
  },
  {
    up: migration_20261129_110545_ways_in.up,
    down: migration_20261129_110545_ways_in.down,
    name: '20261129_110545_ways_in'
  },
];
