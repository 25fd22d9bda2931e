/** One paragraph, heading, entry or line of a mail. */
export interface MailPart {
  readonly heading?: string;
  /** Of an entry: what it is about. */
  readonly title?: string;
  readonly text?: string;
  readonly link?: string;
  /** What the link of an entry is called; elsewhere the text is. */
  readonly about?: string;
  readonly button?: boolean;
  readonly small?: boolean;
  readonly rule?: boolean;
}
