import { createGunzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Table } from '../http/csv-text.js';
import { takesGzip } from '../http/encodings.js';
import { entityTag, holds, versionOf } from '../http/etag.js';
import { CONTENT_TYPES, type Format, formatOf } from '../http/formats.js';
import type { ExportCache } from './export-cache.js';
import { exportParquet } from './export-parquet.js';
import { exportText } from './export-text.js';

const FORMATS: readonly Format[] = ['json', 'csv', 'parquet'];

export interface Export {
  /** Of the file, without its ending. */
  readonly name: string;
  readonly dataVersion: string;
  readonly run?: string | undefined;
  /** What every row has in common. */
  readonly about: object;
  /** Names of the columns that hold numbers. */
  readonly numbers: ReadonlySet<string>;
  table(): Table;
}

/** Sends everything as one file, made once; a client without gzip gets it unpacked as it goes out. */
export async function sendExport(
  exports: ExportCache,
  request: FastifyRequest,
  reply: FastifyReply,
  asked: Export,
): Promise<FastifyReply> {
  const format = formatOf(request, FORMATS);
  const version = versionOf(asked);
  const gzips = takesGzip(request.headers['accept-encoding']);
  const encoding = format !== 'parquet' && gzips ? 'gzip' : 'identity';
  const tag = entityTag(version, format, encoding);
  reply.headers({
    etag: tag,
    'cache-control': `public, max-age=${asked.run === undefined ? 3600 : 60}, must-revalidate`,
    vary: 'accept, accept-encoding',
  });
  if (holds(request.headers['if-none-match'], tag)) return reply.code(304).send();
  const file = await exports.get(`${asked.name}.${format}`, version, () =>
    format === 'parquet'
      ? exportParquet(asked.table(), asked.numbers, asked.about)
      : exportText(format, asked.table(), asked.about),
  );
  reply
    .type(CONTENT_TYPES[format])
    .header('content-disposition', `attachment; filename="crimecast-${asked.name}.${format}"`);
  if (format === 'parquet') return reply.send(file);
  if (encoding === 'gzip') return reply.header('content-encoding', 'gzip').send(file);
  const unpacked = createGunzip();
  unpacked.end(file);
  return reply.send(unpacked);
}
