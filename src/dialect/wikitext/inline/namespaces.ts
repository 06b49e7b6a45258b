/** How the namespace of files is called, in the languages of Wikipedia. */
export const fileNames = words(`
  file image datei bild fichier archivo imagen ficheiro arquivo imagem immagine bestand afbeelding fil billede bilde plik grafika tiedosto kuva
  файл изображение зображення выява слика датотека сүрөт сурет рәсем ӳкерчĕк fájl kép soubor súbor obrázok slika datoteka fișier imagine dosya resim
  fayl şəkil tasvir rasm berkas gambar fail imej tập_tin hình pilt pilts vaizdas attēls fitxer imatge fitxategi irudi fichero dosiero bild delwedd
  mynd skrá íomhá faidhle ìomhaigh faidhle restr skeudenn lêer beeld wêne talaksan larawan payl hulagway
  ファイル 画像 文件 檔案 档案 图像 圖像 파일 그림 קובץ תמונה ملف صورة پرونده تصویر فائل चित्र फ़ाइल चित्रम् চিত্র ফাইল ચિત્ર ਤਸਵੀਰ படிமம் దస్త్రం ಚಿತ್ರ പ്രമാണം ചിത്രം රූපය ไฟล์ ภาพ ဖိုင်
  fails податотека ofbyld بؤلمه rikcha plaetje fichièr picha ফাইল
  ფაილი სურათი պատկեր αρχείο εικόνα
`)
/** How the namespace of categories is called. */
export const categoryNames = words(`
  category kategorie catégorie categoría categoria categorie kategori kategoria luokka kategória kategorija kategoriya kateqoriya turkum kategorio
  categorîa catigurìa thể_loại kategooria kategorija kategoria jamii rummad flokkur catagóir roinn-seòrsa categori rummad katigoriya
  категория категорія катэгорыя категорија санат төркөм төркем категори ангилал гурӯҳ
  カテゴリ 分类 分類 분류 קטגוריה تصنيف رده زمرہ श्रेणी वर्ग বিষয়শ্রেণী শ্রেণী શ્રેણી ਸ਼੍ਰੇਣੀ பகுப்பு వర్గం ವರ್ಗ വർഗ്ഗം ප්‍රවර්ගය หมวดหมู่ ကဏ္ဍ
  kategoreja گٹھ kategory katiguriya kategorya categuria sokajy categurìa ଶ୍ରେଣୀ kaarangay ẹ̀ka
  კატეგორია կատեգորիա κατηγορία bólkur
`)
/** Language codes of Wikipedias: a link to one of them stands beside the article, not in it. */
export const languageCodes = words(`
  aa ab ace ady af ak als alt am ami an ang anp ar arc ary arz as ast atj av avk awa ay az azb ba ban bar bat-smg bbc bcl be be-tarask be-x-old bg bh bi bjn
  blk bm bn bo bpy br bs bug bxr ca cbk-zam cdo ce ceb ch chr chy ckb co cr crh cs csb cu cv cy da dag de dga din diq dsb dty dv dz ee el eml en eo es et eu
  ext fa fat ff fi fiu-vro fj fo fon fr frp frr fur fy ga gag gan gcr gd gl glk gn gom gor got gpe gsw gu guc gur guw gv ha hak haw he hi hif hr hsb ht hu hy
  hyw ia id ie ig igl ik ilo inh io is it iu ja jam jbo jv ka kaa kab kbd kbp kcg kg ki kk kl km kn ko koi krc ks ksh ku kus kv kw ky la lad lb lbe lez lfn lg li
  lij lld lmo ln lo lt ltg lv mad mai map-bms mdf mg mhr mi min mk ml mn mni mnw mr mrj ms mt mwl my myv mzn na nah nap nds nds-nl ne new nia nl nn no nov nqo
  nrm nso nv ny oc olo om or os pa pag pam pap pcd pcm pdc pfl pi pih pl pms pnb pnt ps pt pwn qu rm rmy rn ro roa-rup roa-tara ru rue rw sa sah sat sc scn sco
  sd se sg sh shi shn si simple sk skr sl sm smn sn so sq sr srn ss st stq su sv sw szl szy ta tay tcy te tet tg th ti tk tl tly tn to tpi tr trv ts tt tum tw
  ty tyv udm ug uk ur uz ve vec vep vi vls vo wa war wo wuu xal xh xmf yi yo yue za zea zh zh-classical zh-min-nan zh-yue zu
`)

function words(list: string): ReadonlySet<string> {
  return new Set(
    list
      .trim()
      .split(/\s+/)
      .map((word) => word.replaceAll('_', ' ')),
  )
}
