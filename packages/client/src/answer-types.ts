import type { paths } from './generated/api.js';

type Operation<Path extends keyof paths, Method extends string> =
  paths[Path] extends Record<Method, infer Found> ? Found : never;

type Json<Response> = Response extends { content: { 'application/json': infer Body } }
  ? Body
  : never;

/** Addresses that answer a method. */
export type PathOf<Method extends string> = {
  [Path in keyof paths]: paths[Path] extends Record<Method, { responses: unknown }> ? Path : never;
}[keyof paths];

/** The JSON of a successful answer. */
export type Answer<Path extends keyof paths, Method extends string = 'get'> =
  Operation<Path, Method> extends { responses: infer Responses }
    ? Json<Responses[keyof Responses & (200 | 201 | 202)]>
    : never;

/** The query parameters of an address. */
export type Query<Path extends keyof paths, Method extends string = 'get'> =
  Operation<Path, Method> extends { parameters: { query?: infer Q } } ? NonNullable<Q> : never;

/** The JSON body of a request. */
export type Body<Path extends keyof paths, Method extends string = 'post'> =
  Operation<Path, Method> extends {
    requestBody?: { content: { 'application/json': infer B } };
  }
    ? B
    : never;
