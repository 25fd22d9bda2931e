'use client';
import { useActionState, useId, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl/react';
import { askForAlert } from './actions';
import { type Choice, Choices } from './choices';
import { KindFields } from './kind-fields';
import type { AlertsAbout } from './load-alerts';
import { OutcomeNote } from './outcome-note';

type Props = {
  about: AlertsAbout;
  places: Choice[];
  crimes: Choice[];
  place: string;
  crime: string;
};

/** Asks for an alert: what, where, about which crime, and where to send it. Works without scripts. */
export function SubscribeForm({ about, places, crimes, place, crime }: Props) {
  const t = useTranslations('subscriptions');
  const id = useId();
  const [outcome, act, busy] = useActionState(askForAlert, { status: 'none' });
  // Kept through a refusal: a form that forgets what was typed is not filled in twice.
  const [address, setAddress] = useState('');
  const [channel, setChannel] = useState(about.channels[0]!);
  if (outcome.status === 'asked') {
    return (
      <p role="status" className="rounded-sm bg-accent-soft px-4 py-3 text-lead">
        {t('form.asked')}
      </p>
    );
  }
  return (
    <form action={act} className="max-w-[68ch] space-y-5">
      <input type="hidden" name="language" value={useLocale()} />
      <div className="grid gap-4 sm:grid-cols-2">
        <Choices name="place" label={t('form.place')} choices={places} first={place} />
        <Choices name="crime" label={t('form.crime')} choices={crimes} first={crime} />
      </div>
      <KindFields kinds={about.kinds} />
      <div className="grid gap-4 sm:grid-cols-[10rem_1fr]">
        <label className="block">
          <span className="mb-1 block text-small text-muted">{t('form.channel')}</span>
          <select
            name="channel"
            className="field w-full"
            value={channel}
            onChange={(event) => setChannel(event.target.value as typeof channel)}
          >
            {about.channels.map((one) => (
              <option key={one} value={one}>
                {t(`channel.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <div>
          <label htmlFor={id} className="mb-1 block text-small text-muted">
            {t(`form.hint.${channel}`)}
          </label>
          <input
            id={id}
            name="address"
            required
            maxLength={300}
            autoComplete={channel === 'email' ? 'email' : channel === 'sms' ? 'tel' : 'url'}
            inputMode={channel === 'email' ? 'email' : channel === 'sms' ? 'tel' : 'url'}
            className="field w-full"
            value={address}
            onChange={(event) => setAddress(event.target.value)}
          />
        </div>
      </div>
      <OutcomeNote outcome={outcome} />
      <button type="submit" className="button-main" disabled={busy}>
        {t('form.submit')}
      </button>
      <p className="text-small text-muted">{t('form.promise')}</p>
    </form>
  );
}
