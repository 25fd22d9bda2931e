import { describe, expect, it } from 'vitest';
import { ownHome } from '../own-home.js';
import { runCli } from '../run-cli.js';

describe('crimecast alerts', () => {
  ownHome();

  it('of an empty server has nothing that waits, failed or is to be shown', async () => {
    const listed = await runCli(['alerts', 'send', '--dry-run']);
    expect(listed).toMatchObject({ code: 0, stdout: '' });
    expect(listed.stderr).toContain('0 of 0 that wait would be sent now. Nothing was sent.');
    const failed = await runCli(['alerts', 'failed']);
    expect(failed).toMatchObject({ code: 0, stdout: '', stderr: 'No message was given up.\n' });
    const preview = await runCli(['alerts', 'preview']);
    expect(preview).toMatchObject({ code: 1, stdout: '' });
    expect(preview.stderr).toContain('No run is served yet; start the server first.');
  });

  it('says that nothing can be sent where no channel is configured', async () => {
    const { code, stdout, stderr } = await runCli(['alerts', 'send']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('set CRIMECAST_PUBLIC_URL, and CRIMECAST_SMTP_URL');
  });

  it.each([
    [['preview', '--place', '9999'], 'No district has the code "9999"'],
    [['preview', '--place', '99'], 'No state has the code "99"'],
    [['preview', '--crime', 'murdr'], 'Did you mean "murder"?'],
    [['preview', '--kind', 'elevated-risk', '--threshold', '3'], 'from 0.05 to 0.9'],
    [['preview', '--threshold', '0.3'], '--threshold needs one --kind'],
    [['preview', '--channel', 'pigeon'], 'email, sms, webhook'],
    [['preview', '--language', 'fr'], 'en, hi'],
    [['preview', '--channel', 'sms', '--html', 'x.html'], '--html is of a mail'],
    [['retry'], 'or --all'],
    [['retry', 'made-up'], '0 of 1 messages were given up'],
    [['retry', 'made-up', '--all'], 'or --all'],
    [['resend'], 'unknown command'],
  ])('refuses %j', async (args, reason) => {
    const { code, stderr } = await runCli(['alerts', ...args]);
    expect(code).toBe(2);
    expect(stderr).toContain(reason);
  });
});
