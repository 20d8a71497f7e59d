/**
 * The first script of each page with scripts, as its text. Frameworks load their parts by an address that is a plain text; where
 * the browser knows Trusted Types, this lets such an address through if it is a script of this site, and nothing else: no
 * HTML but the empty script element that React makes, and no code.
 */
export const trustedTypesScript = [
  '(()=>{const types=window.trustedTypes;if(!types)return;',
  'const own=/^\\/(?:_next\\/static\\/[\\w.\\/~-]+\\.js|[a-z]{2}\\/(?:worker|texts\\/page\\.[\\w.-]+)\\.js)$/;',
  "const refuse=()=>{throw new TypeError('not a script of this site')};",
  "types.createPolicy('default',{createScriptURL:text=>{const url=new URL(text,location.href);",
  'return url.origin===location.origin&&own.test(url.pathname)?text:refuse()},',
  "createHTML:text=>text==='<script><'+'/script>'?text:refuse()})})()",
].join('')
