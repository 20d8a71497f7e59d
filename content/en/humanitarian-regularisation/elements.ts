/* Sentences that return for each of the five grounds of article 9bis, § 2. */

export const someLeft = 'Those fall away. Your other reasons stay.'
export const buildOnNew = 'Build your request on the reasons that were not raised before.'
export const findNew = 'A new fact, or a new policy, can be a new element. Talk to a lawyer before you file.'
