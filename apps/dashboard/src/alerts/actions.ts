'use server';
import { type Body, CrimecastProblem } from '@crimecast/client';
import { apiAt } from '@/api/api';
import { apiOrigin } from '@/api/origin';
import { thresholdFrom } from './threshold';

/** What came of a form; `detail` is the API's own sentence. */
export type Outcome =
  | { status: 'none' }
  | { status: 'asked' }
  | { status: 'confirmed'; watched: string; manage: string }
  | { status: 'ended'; ended: number }
  | { status: 'refused'; detail: string }
  | { status: 'failed' };

type Order = Body<'/v1/alerts/subscriptions'>;

/** Asks for an alert. The fields are those of the form; what is wrong with them the API says. */
export async function askForAlert(_before: Outcome, form: FormData): Promise<Outcome> {
  const text = (name: string) => String(form.get(name) ?? '');
  const [level, area] = text('place').split('/');
  const [what, id] = text('crime').split('/');
  const kind = text('kind') as Order['kind'];
  return outcomeOf(async (api) => {
    await api.subscribe({
      channel: text('channel') as Order['channel'],
      address: text('address'),
      ...{ kind, language: text('language') === 'hi' ? 'hi' : 'en' },
      ...(level === 'district' || level === 'state' ? { [level]: area } : {}),
      ...(what === 'crime' || what === 'group' ? { [what]: id } : {}),
      ...thresholdFrom(kind, text(`threshold-${kind}`)),
    } as Order);
    return { status: 'asked' };
  });
}

export async function confirmAlert(_before: Outcome, form: FormData): Promise<Outcome> {
  return outcomeOf(async (api) => {
    const { data, manage } = await api.confirmAlert(String(form.get('token') ?? ''));
    return { status: 'confirmed', watched: data.watched, manage };
  });
}

export async function stopAllAlerts(_before: Outcome, form: FormData): Promise<Outcome> {
  return outcomeOf(async (api) => ({
    status: 'ended',
    ended: await api.unsubscribe(String(form.get('token') ?? '')),
  }));
}

export async function endAlert(_before: Outcome, form: FormData): Promise<Outcome> {
  return outcomeOf(async (api) => {
    await api.endAlert(String(form.get('token') ?? ''), String(form.get('id') ?? ''));
    return { status: 'ended', ended: 1 };
  });
}

async function outcomeOf(
  act: (api: ReturnType<typeof apiAt>) => Promise<Outcome>,
): Promise<Outcome> {
  try {
    return await act(apiAt(apiOrigin()));
  } catch (error) {
    const known = error instanceof CrimecastProblem && error.status < 500;
    return known ? { status: 'refused', detail: error.detail } : { status: 'failed' };
  }
}
