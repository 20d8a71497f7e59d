/** The attributes by which a page names what its starter fetches. */
export const startsWith = { data: 'data-page', scripts: 'data-scripts' } as const

/**
 * The script that fetches the others, as its text. Where the page itself took long to come, a round trip is dear and they are
 * asked for at once: the browser puts them behind the style sheet. Where it came fast, line and processor belong to the first
 * frame, and they follow it. A tab that nobody sees paints nothing, so there they do not wait; nor longer than two seconds.
 */
export const starterScript = [
  '(()=>{const {page,scripts}=document.currentScript.dataset;let begun=false;',
  'const begin=()=>{if(begun)return;begun=true;',
  "for(const address of [page,...scripts.split(' ')]){const script=document.createElement('script');",
  'script.async=true;script.src=address;document.head.append(script)}};',
  'if(document.hidden||performance.now()>500)return begin();',
  "document.addEventListener('visibilitychange',begin);setTimeout(begin,2000);",
  "try{new PerformanceObserver(list=>{if(list.getEntriesByName('first-contentful-paint').length)begin()})",
  ".observe({type:'paint',buffered:true})}catch{}})()",
].join('')
