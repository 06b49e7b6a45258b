/*
 * `#REDIRECT [[Target]]`: the words that MediaWiki takes for it in the languages of the Wikipedias, by their language files. All of them are
 * known everywhere, because a text does not say which Wikipedia it comes from.
 */
const words = `
  redirect redirection redirección redireccion redirèccion redirecionamento redirecteaza reendrecera endrecera weiterleitung viruleedung wiederleiden ömleide
  ömleide_op leidt_öm_op ömleidung doorverwijzing aanstuur stir omdirigering omdiriger tilvísun suuna ohjaus uudelleenohjaus rinvia rinvio rimando varda renviament
  rindirizza dirijar dirección ancaminar adkas ail-cyfeirio ailgyfeirio daskedyans athsheoladh birzuzendu alidirekti alidirektu al patrz przekieruj tam
  přesměruj presmeruj preusmeritev preusmjeri preusmeri peradresavimas átirányítás ridrejto yönlendirme yönlendir yönnendirmäkler yönnendir yönnendirmä
  istiqamətləndirmə istiqamətləndir hetenayiş beralîkirin yoʻnaltirish yonaltirish aýdaw alih aliah pupinah lencong fihodinana kiahou pusapuna kúfù đổi
  ođđasitstivren stivren перенаправление перенапр перенаправлення перанакіраванне перанакіраваньне пренасочване виж пренасочување види преусмери преусмјери
  прѣнаправлєниѥ редирект джибериу юнәлтү айдау чиглүүлэг көжүрүлге шигледир æрвитæн æрвыст рарвыст дӏасахьажор' хьажайо ανακατευθυνση վերահղում
  გადამისამართება تحويل تغییر_مسیر تغییرمسیر بور چوريو رجوع_مکرر הפניה ווייטערפירן ܨܘܝܒܐ पुनर्प्रेषित अनुप्रेषित पुनर्निर्देशन पुर्ननिर्देशन पुनर्निदेशन পুনর্নির্দেশ
  ਰੀਡਿਰੈਕਟ ଲେଉଟାଣି வழிமாற்று దారిమార్పు തിരിച്ചുവിടുക തിരിച്ചുവിടൽ යළියොමුව เปลี่ยนทาง បញ្ជូនបន្ត ប្ដូរទីតាំងទៅ ប្តូរទីតាំងទៅ ប្ដូរទីតាំង ប្តូរទីតាំង ប្ដូរចំណងជើង
  転送 リダイレクト 重定向 重新導向 넘겨주기
`
const known = new Set(words.trim().split(/\s+/).map(folded))
const longestWord = 40

/** A word without regard to case, and to the dot that a Turkish capital I leaves behind. */
function folded(word: string): string {
  return word.toLowerCase().replaceAll('\u0307', '')
}

/** Where the link of a redirect must begin, for a line whose mark `#` stands at `start`; -1 where its word is none of these. */
export function redirectLink(text: string, start: number): number {
  const first = text.charAt(start)
  if (first !== '#' && first !== '＃') return -1
  const line = text.slice(start + 1, start + 1 + longestWord)
  const end = line.search(/[\s:[]/)
  if (end < 1 || !known.has(folded(line.slice(0, end)))) return -1
  return start + 1 + end + (/^[ \t]*:?[ \t]*/.exec(line.slice(end))?.[0].length ?? 0)
}
