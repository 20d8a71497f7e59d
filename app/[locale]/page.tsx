export const metadata = { title: 'Residence Routes Belgium' }

export default function StartPage() {
  return (
    <main>
      <h1>Residence Routes Belgium</h1>
      <p>
        <a href="/en/check/">Check which procedures are open</a>
      </p>
    </main>
  )
}
