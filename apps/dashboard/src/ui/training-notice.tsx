import type { Service } from '@/data/use-readiness';

/** What the service is doing while there is no forecast yet, or that it stopped answering. */
export function TrainingNotice({ service }: { service: Service }) {
  if (service.status === 'ready') return null;
  return (
    <div role="status" className="mb-4 rounded-sm bg-warn-soft px-4 py-3">
      {service.status === 'training' && <Training {...service.progress} />}
      {service.status === 'failed' && (
        <p>
          <strong>The forecast could not be made.</strong> Recorded years are complete below. The
          service says: {service.detail}
        </p>
      )}
      {service.status === 'down' && (
        <p>
          <strong>The CrimeCast API stopped answering.</strong> What is on this page stays valid;
          the rest comes back by itself when the API does.
        </p>
      )}
    </div>
  );
}

function Training({ done, total, fraction }: { done: number; total: number; fraction: number }) {
  const percent = Math.round(100 * fraction);
  return (
    <>
      <p>
        <strong>The first forecast is being made: {percent}%.</strong> It takes a minute or two,
        once. Recorded years are already here.
      </p>
      <progress
        aria-label="Forecast being made"
        className="progress mt-2 block h-1.5 w-full"
        value={total > 0 ? done : fraction}
        max={total > 0 ? total : 1}
      />
    </>
  );
}
