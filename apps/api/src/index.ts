export { type ApiConfig, DEFAULT_CONFIG } from './config/api-config.js';
export { environmentConfig } from './config/read-environment.js';
export type { ListenOptions, LogLevel, ServerOptions } from './config/server-options.js';
export type { ApiErrorCode } from './errors.js';
export type { Run } from './run/run.js';
export type { RunProgress, RunState } from './run/run-state.js';
export { type ApiServer, createServer } from './server.js';
export { type StartedServer, startServer } from './start-server.js';
export { API_VERSION } from './version.js';
