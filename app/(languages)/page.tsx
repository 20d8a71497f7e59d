export const metadata = { title: 'Residence Routes Belgium' }

export default function LanguagesPage() {
  return (
    <main>
      <h1>Residence Routes Belgium</h1>
      <ul>
        <li>
          <a href="/en/" hrefLang="en" lang="en">
            English
          </a>
        </li>
      </ul>
    </main>
  )
}
