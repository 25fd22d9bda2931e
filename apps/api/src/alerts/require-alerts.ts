import type { ApiContext } from '../api-context.js';
import { Problem } from '../problems/problem.js';
import type { AlertService } from './alert-service.js';
import type { TokenPurpose } from './tokens.js';

/** @throws Problem `ALERTS_NOT_CONFIGURED`: nothing is taken that could not be sent */
export function requireAlerts({ alerts }: Pick<ApiContext, 'alerts'>): AlertService {
  if (alerts) return alerts;
  throw new Problem(
    'ALERTS_NOT_CONFIGURED',
    'This server sends no alerts: its operator has set neither SMTP nor SMS nor webhooks.',
  );
}

/** What a token stands for. @throws Problem `TOKEN_INVALID`, `TOKEN_EXPIRED` */
export function requireToken(
  { tokens }: Pick<AlertService, 'tokens'>,
  purpose: TokenPurpose,
  text: string,
): string {
  const read = tokens.read(purpose, text);
  if (read.valid) return read.subject;
  if (read.why === 'expired') {
    throw new Problem(
      'TOKEN_EXPIRED',
      'The link is more than two days old; ask for the alert again.',
    );
  }
  throw new Problem(
    'TOKEN_INVALID',
    'The link is not one of ours, or was cut off; open it from the message again.',
  );
}
