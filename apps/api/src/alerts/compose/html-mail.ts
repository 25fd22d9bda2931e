import type { AlertLanguage } from '../alert.js';
import type { MailPart } from './mail-part.js';

const FONT = "Inter,'Segoe UI',Roboto,Helvetica,Arial,'Noto Sans Devanagari',sans-serif";
const LIGHT = {
  page: '#fbfaf7',
  ink: '#1b1e23',
  soft: '#5d6570',
  line: '#e3e0d8',
  link: '#0c6a6a',
};
const DARK = { page: '#15181c', ink: '#e8e6e1', soft: '#a7aeb8', line: '#3a3f46', link: '#74c9c9' };

/** For programs that read it; those that do not show the colours that stand beside each element. */
const IN_THE_DARK = `@media (prefers-color-scheme:dark){.page{background:${DARK.page}!important}.ink{color:${DARK.ink}!important}.soft{color:${DARK.soft}!important}.line{border-color:${DARK.line}!important}.link{color:${DARK.link}!important}}`;

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
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark"><title>${text(title)}</title><style>${IN_THE_DARK}</style></head>
<body class="page" style="margin:0;background:${LIGHT.page}">
<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" style="background:${LIGHT.page}"><tr><td align="center" style="padding:24px 16px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:600px;font-family:${FONT}">
${cell(text('CrimeCast'), 'ink', 'font-size:17px;line-height:26px;font-weight:700;padding-bottom:12px')}
${parts.map(row).join('\n')}
</table></td></tr></table>
</body></html>
`;
}

function row(part: MailPart): string {
  const { heading, title, text: said = '', link, about, button, small, rule } = part;
  if (rule) {
    const line = `<div class="line" style="border-top:1px solid ${LIGHT.line};font-size:1px;line-height:1px">&nbsp;</div>`;
    return `<tr><td style="padding:20px 0 8px">${line}</td></tr>`;
  }
  if (heading) {
    const size = 'font-size:17px;line-height:26px;margin:0';
    return cell(`<h2 style="${size}">${text(heading)}</h2>`, 'ink', 'padding:20px 0 4px');
  }
  const color = small ? 'soft' : 'ink';
  const size = small ? 'font-size:13px;line-height:20px' : 'font-size:15px;line-height:24px';
  if (!link) return cell(text(said), color, `${size};padding:4px 0 8px`);
  if (button) return cell(buttonTo(link, said), color, `${size};padding:8px 0 16px`);
  if (about === undefined) return cell(anchor(link, said), color, `${size};padding:2px 0 6px`);
  const first = title ? `<strong>${text(title)}</strong><br>` : '';
  const content = `${first}${text(said)}<br>${anchor(link, about)}`;
  return cell(content, color, `${size};padding:8px 0 12px`);
}

/** And the address itself, for programs that show no buttons. */
function buttonTo(link: string, said: string): string {
  const style = `display:inline-block;background:${LIGHT.link};color:#ffffff;text-decoration:none;padding:10px 20px;border-radius:4px;font-weight:600`;
  const plain = `<a href="${text(link)}" class="link" style="color:${LIGHT.link};font-size:13px;line-height:20px;word-break:break-all">${text(link)}</a>`;
  return `<a href="${text(link)}" style="${style}">${text(withoutColon(said))}</a><br><br>${plain}`;
}

function anchor(link: string, said: string): string {
  const style = `color:${LIGHT.link}`;
  return `<a href="${text(link)}" class="link" style="${style}">${text(withoutColon(said))}</a>`;
}

function cell(content: string, color: 'ink' | 'soft', style: string): string {
  return `<tr><td class="${color}" style="color:${LIGHT[color]};${style}">${content}</td></tr>`;
}

function withoutColon(said: string): string {
  return said.replace(/:$/, '');
}

/** As HTML shows it, letter by letter. */
function text(plain: string): string {
  const names: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return plain.replace(/[&<>"]/g, (letter) => names[letter]!);
}
