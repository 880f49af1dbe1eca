import * as migration_20261123_235947_first from './20261123_235947_first';

export const migrations = [
  {
    up: migration_20261123_235947_first.up,
    down: migration_20261123_235947_first.down,
    name: '20261123_235947_first'
  },
];
