import { parseArgs } from 'node:util';
import { suggest } from '@crimecast/data';
import { apiError } from '../errors.js';
import type { ApiConfig } from './api-config.js';
import { readEnvironment } from './read-environment.js';
import { LOG_LEVELS, type LogLevel } from './server-options.js';

export interface Config {
  port: number;
  host: string;
  home: string;
  logLevel: LogLevel;
  config: ApiConfig;
}

const FLAGS = ['port', 'host', 'home', 'help'];

/** What the command line of the server asks for. */
export type Command = { kind: 'serve'; config: Config } | { kind: 'help' };

/**
 * Reads flags, then the environment, then the defaults; an empty variable counts as unset.
 * @throws CrimecastError `API_CONFIG_INVALID` listing everything that is wrong
 */
export function readConfig(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Command {
  const wrong: string[] = [];
  const flags = readFlags(argv, wrong);
  if (flags.help !== undefined) return { kind: 'help' };
  const pick = (flag: string, variable: string, byDefault: string) => {
    if (flags[flag] !== undefined) return { text: flags[flag], name: `--${flag}` };
    const set = env[variable];
    return set ? { text: set, name: variable } : { text: byDefault, name: flag };
  };

  // Platforms that run containers say by PORT where they look for a program.
  const port = pick('port', env.CRIMECAST_PORT ? 'CRIMECAST_PORT' : 'PORT', '4000');
  if (!/^\d{1,5}$/.test(port.text) || Number(port.text) > 65_535) {
    wrong.push(`${port.name} is "${port.text}"; give a number from 0 to 65535.`);
  }
  const host = pick('host', 'CRIMECAST_HOST', '127.0.0.1');
  if (!/^[A-Za-z0-9.:_-]+$/.test(host.text)) {
    wrong.push(`${host.name} is "${host.text}"; give a host name or an address, like 127.0.0.1.`);
  }
  const home = pick('home', 'CRIMECAST_HOME', '.crimecast');
  if (home.text.trim() === '') wrong.push(`${home.name} is empty; give a folder.`);
  const level = env.CRIMECAST_LOG_LEVEL || 'info';
  if (!(LOG_LEVELS as readonly string[]).includes(level)) {
    wrong.push(`CRIMECAST_LOG_LEVEL is "${level}"; use one of ${LOG_LEVELS.join(', ')}.`);
  }
  const config = readEnvironment(env, wrong);
  if (wrong.length > 0) throw apiError('API_CONFIG_INVALID', wrong.join('\n'));
  return {
    kind: 'serve',
    config: {
      port: Number(port.text),
      host: host.text,
      home: home.text,
      logLevel: level as LogLevel,
      config,
    },
  };
}

function readFlags(argv: readonly string[], wrong: string[]): Record<string, string> {
  const { tokens } = parseArgs({
    args: [...argv],
    options: {
      port: { type: 'string' },
      host: { type: 'string' },
      home: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
    strict: false,
    tokens: true,
  });
  const flags: Record<string, string> = {};
  for (const token of tokens) {
    if (token.kind === 'positional') {
      wrong.push(`"${token.value}" is not expected; options begin with --.`);
    } else if (token.kind === 'option') {
      if (!FLAGS.includes(token.name)) {
        wrong.push(`${token.rawName} is not an option.${suggest(token.name, FLAGS)}`);
      } else if (token.name !== 'help' && token.value === undefined) {
        wrong.push(`${token.rawName} needs a value.`);
      } else flags[token.name] = token.value ?? '';
    }
  }
  return flags;
}
