import { describe, expect, it } from 'vitest';
import { docsAddress } from '@/ui/docs-address';

const said = (CRIMECAST_DOCS_URL?: string) => docsAddress({ CRIMECAST_DOCS_URL } as never);

describe('docsAddress', () => {
  it('is the address that was given', () => {
    expect(said('https://docs.example.org/crimecast/')).toBe('https://docs.example.org/crimecast/');
  });

  it('is nothing without one, and nothing that a browser would run', () => {
    expect(said()).toBeNull();
    expect(said('')).toBeNull();
    expect(said('docs.example.org')).toBeNull();
    expect(said('javascript:alert(1)')).toBeNull();
    expect(said('https://')).toBeNull();
  });
});
