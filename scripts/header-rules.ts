import { readFileSync } from 'node:fs';

/** One block of a `_headers` file: the headers for every path that matches. */
export interface HeaderRule {
  /** An absolute path; a `*` at the end stands for any rest. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Reads the `_headers` format that static hosts (Netlify, Cloudflare Pages) understand: a path at the
 * start of a line, its headers indented below. Throws on a line that is neither.
 */
export function parseHeaderRules(source: string): HeaderRule[] {
  const rules: { path: string; headers: Record<string, string> }[] = [];
  for (const line of source.split('\n')) {
    if (line.trim() === '') continue;
    const header = /^\s+([\w-]+):\s*(.+)$/.exec(line);
    const rule = rules.at(-1);
    if (line.startsWith('/')) rules.push({ path: line.trim(), headers: {} });
    else if (header?.[1] && header[2] && rule) rule.headers[header[1]] = header[2].trim();
    else throw new Error(`_headers: cannot read the line "${line}"`);
  }
  return rules;
}

/** The headers of every rule that matches `path`; a later rule wins. */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const matching = rules.filter((rule) =>
    rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path,
  );
  return Object.assign({}, ...matching.map((rule) => rule.headers)) as Record<string, string>;
}

/**
 * The Content-Security-Policy of `public/_headers` as a page may state it in a meta element: browsers
 * refuse `frame-ancestors` there, so that one directive is in the header alone.
 */
export function policyForMeta(headersFile: URL | string): string {
  const rules = parseHeaderRules(readFileSync(headersFile, 'utf8'));
  const policy = headersFor(rules, '/')['Content-Security-Policy'];
  if (policy === undefined) throw new Error('_headers: "/*" has no Content-Security-Policy');
  return policy
    .split(';')
    .map((directive) => directive.trim())
    .filter((directive) => !directive.startsWith('frame-ancestors'))
    .join('; ');
}
