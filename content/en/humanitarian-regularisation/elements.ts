/* Sentences that recur for each of the five grounds of article 9bis, § 2. */

export const someLeft = 'Those no longer count. Your other reasons still do.'
export const buildOnNew = 'Build your application on the reasons that you did not raise before.'
export const findNew = 'A new fact, or a new policy, can be a new element. Talk to a lawyer before you apply.'
