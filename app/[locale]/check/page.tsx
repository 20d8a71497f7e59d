import { Answer } from './answer'

export const metadata = { title: 'Check' }

export default function CheckPage() {
  return (
    <main>
      <h1>Check</h1>
      <Answer />
    </main>
  )
}
