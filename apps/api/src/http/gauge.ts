import { Gauge, type Registry } from 'prom-client';

type SetValue = (labels: Readonly<Record<string, string>>, value: number) => void;

/** A value that is read when the metrics are; what `read` does not set is not there. */
export function gauge(
  registry: Registry,
  { name, help, labels = [] }: { name: string; help: string; labels?: readonly string[] },
  read: (set: SetValue) => void | Promise<void>,
): void {
  new Gauge({
    name,
    help,
    labelNames: [...labels],
    registers: [registry],
    async collect() {
      this.reset();
      // A label-less gauge is 0 after a reset; what is not known is not 0.
      if (labels.length === 0) this.remove();
      await read((values, value) => this.set({ ...values }, value));
    },
  });
}
