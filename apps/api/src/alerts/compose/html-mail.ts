import type { AlertLanguage } from '../alert.js';

/** One paragraph, heading or line of a mail. */
export interface MailPart {
  readonly heading?: string;
  readonly text?: string;
  readonly link?: string;
  /** What the link is called; its text is the address where this is missing. */
  readonly about?: string;
  readonly button?: boolean;
  readonly small?: boolean;
  readonly rule?: boolean;
}

const FONT = "Inter,'Noto Sans Devanagari','Segoe UI',Roboto,Helvetica,Arial,sans-serif";
const INK = '#1b1e23';
const ACCENT = '#0c6a6a';

/**
 * A mail as common programs show it: one table, styles beside each element, no pictures, nothing
 * fetched. Everything that was asked for or named is escaped.
 */
export function htmlMail(
  language: AlertLanguage,
  title: string,
  parts: readonly MailPart[],
): string {
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${escaped(title)}</title></head>
<body style="margin:0;background:#fbfaf7">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background:#fbfaf7"><tr><td align="center" style="padding:24px 12px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:600px;font-family:${FONT};color:${INK}">
<tr><td style="font-size:17px;font-weight:700;padding-bottom:16px">CrimeCast</td></tr>
${parts.map(row).join('\n')}
</table></td></tr></table>
</body></html>
`;
}

function row({ heading, text = '', link, about, button, small, rule }: MailPart): string {
  if (rule) return cell('', 'border-top:1px solid #e3e0d8;padding:12px 0 0');
  if (heading) {
    return cell(
      `<h2 style="font-size:17px;line-height:26px;margin:0">${escaped(heading)}</h2>`,
      'padding:16px 0 4px',
    );
  }
  const size = small
    ? 'font-size:13px;line-height:20px;color:#5d6570'
    : 'font-size:15px;line-height:24px';
  if (!link) return cell(escaped(text), `${size};padding:4px 0 8px`);
  if (button) {
    const style = `display:inline-block;background:${ACCENT};color:#ffffff;text-decoration:none;padding:10px 20px;border-radius:4px;font-weight:600`;
    const shown = `<br><br><a href="${escaped(link)}" style="${style}">${escaped(text.replace(/[:：]$/, ''))}</a>`;
    return cell(shown, `${size};padding:4px 0 16px`);
  }
  const shown = escaped(about === undefined ? text.replace(/:$/, '') : about.replace(/:$/, ''));
  const anchor = `<a href="${escaped(link)}" style="color:${ACCENT}">${shown}</a>`;
  return cell(
    about === undefined ? anchor : `${escaped(text)} ${anchor}`,
    `${size};padding:4px 0 8px`,
  );
}

function cell(content: string, style: string): string {
  return `<tr><td style="${style}">${content}</td></tr>`;
}

function escaped(text: string): string {
  const names: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (letter) => names[letter]!);
}
