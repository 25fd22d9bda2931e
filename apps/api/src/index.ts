export { type OpenAlertsDesk, openAlertsDesk } from './admin/open-alerts-desk.js';
export { type Keyring, openKeyring } from './admin/open-keyring.js';
export {
  ALERT_KINDS,
  ALERT_LANGUAGES,
  type AlertKind,
  type AlertLanguage,
  CHANNELS,
  type Channel,
} from './alerts/alert.js';
export type { AlertsDesk } from './alerts/desk/alerts-desk.js';
export type { ListedMessage } from './alerts/desk/listed-message.js';
export type { AlertPreview, PreviewOrder } from './alerts/desk/preview.js';
export type { Outcomes } from './alerts/sender.js';
export { type ApiConfig, DEFAULT_CONFIG } from './config/api-config.js';
export { environmentConfig } from './config/read-environment.js';
export type { ListenOptions, LogLevel, ServerOptions } from './config/server-options.js';
export type { Check } from './doctor/check.js';
export { type DiagnoseOptions, diagnose } from './doctor/diagnose.js';
export type { ApiErrorCode } from './errors.js';
export { type ListedKey, SCOPES, type Scope } from './keys/key.js';
export type { Run } from './run/run.js';
export type { RunProgress, RunState } from './run/run-state.js';
export { type ApiServer, createServer } from './server.js';
export { type StartedServer, startServer } from './start-server.js';
export { type StartedWorker, startWorker, type WorkerOptions } from './start-worker.js';
export { API_VERSION } from './version.js';
