/**
 * NIS codes of the municipalities whose French name is another than the Dutch one. It stands second in their lines
 * (`place-lines.ts`); in all other lines the second name is that of a place in the municipality, or of a merged one.
 */
const codes = `
21004 21015 21009 21013 21012 21003 21019 21002 21017 21016 21007 21018 21014
25050 25005 25084 25048 25037 25015 25105 25112 25072 25014 25044 25031
23009 23023 23101 23088 23027 24107 24130 24062 24134
11002 12025 12021 13002 71024 71053 71034 73083 73009 73109
31005 32003 33011 33016 34022 34027 34043 35013 36015 38008 38016 38025
41002 41018 42006 44021 45035 45041 46021 46025
51004 51017 51019 53044 53053 54007 54010 55004 55010 55023 55039 55040 57081
61031 62011 62063 62108 64034 64047 64056 64074
63001 63012 63040 63046 63067 63080
81001 82003 92094
`

const withFrenchName: ReadonlySet<string> = new Set(codes.trim().split(/\s+/))

/** Whether the second name in the lines of a municipality is its French one. */
export const hasFrenchName = (nis: string): boolean => withFrenchName.has(nis)
