import type { RoutesText } from '@/content/route-sentences'

/** Family, work and study: named, with where to go. */
export const otherWayTexts = {
  title: 'Ways with their own rules, to look at first',
  text: 'If one of these fits, it usually comes before humanitarian regularisation (9bis). This site does not check them.',
  ways: {
    'family-reunification': {
      name: 'Family reunification',
      title: 'Family reunification (gezinshereniging / regroupement familial)',
      text: 'For the partner, parent or child of a Belgian, of an EU citizen, or of a foreigner with a right to stay here. As a rule you apply in person at the Belgian embassy for the place where you live. Family of a Belgian or an EU citizen can apply at the municipality in Belgium during a short stay. Ask your municipality or a lawyer before your visa or your 90 days run out.',
    },
    work: {
      name: 'Work',
      title: 'Work: the single permit (gecombineerde vergunning / permis unique)',
      text: 'Your employer applies to the region through the service “Working in Belgium”. Ask the employer or the region before you start to work.',
    },
    study: {
      name: 'Study',
      title: 'Study (studie / études)',
      text: 'As a rule you apply for a long-stay visa at the Belgian embassy for the place where you live. If you are enrolled and have a right to stay here, you can ask your municipality before that stay ends.',
    },
  },
} as const satisfies RoutesText['otherWays']
