import type { Messages } from '@/i18n/messages';

/** The pages of the main menu, in its order. */
export const NAV_LINKS: {
  href: string;
  text: Exclude<keyof Messages['common']['nav'], 'label' | 'menu'>;
}[] = [
  { href: '/', text: 'map' },
  { href: '/outlook', text: 'outlook' },
  { href: '/compare', text: 'compare' },
  { href: '/try', text: 'try' },
  { href: '/models', text: 'models' },
  { href: '/data', text: 'data' },
  { href: '/alerts', text: 'alerts' },
  { href: '/about', text: 'about' },
];
