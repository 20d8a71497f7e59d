/** The anchors of a guide. Other pages and people link to them, so they are never renamed. */
export const conditionAnchor = (condition: string): string => `condition-${condition}`
export const stageAnchor = (stage: string): string => `stage-${stage}`
export const limitAnchor = (limit: string): string => `limit-${limit}`
export const officeAnchor = (office: string): string => `office-${office}`
export const paperAnchor = (paper: string): string => `paper-${paper}`
export const stateAnchor = (region: string, state: string): string => `state-${region}-${state}`
export const figureAnchor = (statistic: string): string => `figure-${statistic}`
