const kebab = '[a-z0-9]+(?:-[a-z0-9]+)*'
const kind = '(?:\\.(?:test|spec|config|mutation|d))*'

/** The style of a file name by its place and ending, the first that fits. Routes are named by the framework. */
const styles: readonly { readonly place: RegExp; readonly name: RegExp; readonly style: string }[] = [
  { place: /^app\//, name: /./, style: 'as the framework asks' },
  {
    place: /^components\/.*\.tsx$/,
    name: new RegExp(`^(?:[A-Z][A-Za-z0-9]*|${kebab})\\.tsx$`),
    style: 'PascalCase.tsx for a component, else kebab-case.tsx',
  },
  { place: /\.[cm]?[jt]sx?$/, name: new RegExp(`^\\.?${kebab}${kind}\\.[cm]?[jt]sx?$`), style: 'kebab-case' },
]

/**
 * Finds paths that would not survive another system or that break the one style of file names.
 * @param paths of all files kept, with forward slashes
 * @returns one line a problem
 */
export function pathProblems(paths: readonly string[]): string[] {
  const first = new Map<string, string>()
  const twins: string[] = []
  for (const path of new Set(paths.flatMap(withFolders))) {
    const twin = first.get(path.toLowerCase())
    if (twin === undefined) first.set(path.toLowerCase(), path)
    else twins.push(`${path}: equal to ${twin} where letter case does not count`)
  }
  return [...twins, ...paths.flatMap(styleProblems)]
}

/** A path and the folders it lies in. */
function withFolders(path: string): string[] {
  const parts = path.split('/')
  return parts.map((_, i) => parts.slice(0, i + 1).join('/'))
}

function styleProblems(path: string): string[] {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const rule = styles.find(({ place }) => place.test(path))
  return [
    ...(rule && !rule.name.test(name) ? [`${path}: write its name in ${rule.style}`] : []),
    ...(/[<>:"|?*\\]|[ .](?:\/|$)/.test(path) ? [`${path}: not a name on every system`] : []),
  ]
}
