import { type Question, readQuestion } from './question';

/** The question a form asks: what its fields would say in an address. */
export function formQuestion(fields: FormData): Question {
  const parameters = new URLSearchParams();
  for (const [name, value] of fields) {
    if (typeof value === 'string') parameters.append(name, value);
  }
  return readQuestion(parameters);
}
