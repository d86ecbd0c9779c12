import * as migration_20261122_104737_initial from './20261122_104737_initial';

export const migrations = [
  {
    up: migration_20261122_104737_initial.up,
    down: migration_20261122_104737_initial.down,
    name: '20261122_104737_initial'
  },
];
