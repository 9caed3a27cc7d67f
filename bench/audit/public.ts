export { startPostgres } from '../../tests/archive/postgres.ts';
