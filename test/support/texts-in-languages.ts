/** One event as two outlets would report it in their language: `report`, and `otherReport` in its own words. */
export interface TextsOfLanguage {
  language: string;
  headline: string;
  report: string;
  otherReport: string;
}

export const TEXTS_IN_LANGUAGES: readonly TextsOfLanguage[] = [
  {
    language: "de",
    headline: "Alte Brücke in Nordkai bis zum Sommer gesperrt",
    report: `Der Stadtrat von Nordkai hat am Dienstag beschlossen, die alte Brücke über den Tarn bis zum Sommer für alle Fahrzeuge zu sperren. Prüfer hatten im März vierzehn Risse in den beiden nördlichen Trägern gefunden und davor gewarnt, dass die Lager das Gewicht der Lastwagen nicht länger tragen.

Nach Angaben des Bauamts überqueren jeden Tag rund neuntausend Fahrzeuge die Brücke. Die Umleitung führt über die Schleuse am Osthafen und dauert eine halbe Stunde länger. Die Arbeiten sollen drei Millionen Kronen kosten, von denen das Land die Hälfte übernimmt.`,
    otherReport: `In Nordkai bleibt eine der wichtigsten Verbindungen der Innenstadt vorerst geschlossen. Grund sind Schäden an tragenden Teilen, auf die ein Gutachten im Frühjahr aufmerksam gemacht hatte. Wer mit dem Auto zum Markt möchte, muss nun einen Umweg einplanen.

Händler am Ufer fürchten um ihren Umsatz, denn viele Kunden kommen von der anderen Seite. Eine Sprecherin der Stadt versprach, dass zusätzliche Fähren eingesetzt werden, sobald die Verträge unterschrieben sind, und bat alle Anwohner um Geduld.`,
  },
  {
    language: "ar",
    headline: "إغلاق الجسر القديم حتى الصيف",
    report: `قرر مجلس المدينة يوم الثلاثاء إغلاق الجسر القديم فوق النهر أمام جميع المركبات حتى بداية الصيف، بعد أن عثر المفتشون في شهر مارس على أربعة عشر شقا في الدعامتين الشماليتين وحذروا من أن القواعد لم تعد تتحمل وزن الشاحنات.

وقال مكتب الأشغال إن نحو تسعة آلاف مركبة تعبر الجسر كل يوم، وإن الطريق البديل يمر عبر الميناء الشرقي ويستغرق نصف ساعة إضافية. وستبلغ تكلفة الإصلاح ثلاثة ملايين كرونة تدفع الحكومة نصفها.`,
    otherReport: `استيقظ سكان الحي على خبر توقف حركة السير في واحد من أهم الممرات وسط البلدة، إذ أظهر تقرير هندسي نشر في الربيع وجود أضرار خطيرة في أجزاء تحمل البناء.

ويخشى أصحاب المتاجر قرب الضفة من تراجع مبيعاتهم لأن كثيرا من الزبائن يأتون من الجهة المقابلة. ووعدت متحدثة باسم البلدية بتشغيل عبارات إضافية فور توقيع العقود، وطلبت من الجميع التحلي بالصبر في الأسابيع المقبلة.`,
  },
  {
    language: "zh",
    headline: "旧桥关闭至夏季",
    report: `市议会星期二决定，横跨塔恩河的旧桥将对所有车辆关闭，直到夏季。检查人员三月在北侧两根主梁上发现十四条裂缝，并警告说支座已经无法继续承受货车的重量。

工程局表示，每天约有九千辆汽车经过这座桥。绕行路线要经过东港的船闸，需要多花半个小时。维修工程预计耗资三百万克朗，其中一半由省政府承担。`,
    otherReport: `市中心最重要的通道之一目前无法通行，原因是春季公布的一份鉴定报告指出承重部件受损。开车去市场的人现在必须预留更多时间。

河岸边的商户担心生意受到影响，因为许多顾客住在对岸。市政府一位女发言人承诺，合同签订以后会马上增加渡轮班次，并请附近居民耐心等待。`,
  },
  {
    language: "ja",
    headline: "古い橋が夏まで通行止めに",
    report: `市議会は火曜日、タルン川にかかる古い橋を夏まで全面通行止めにすると決めた。検査官は三月に北側の二本の桁で十四か所のひび割れを見つけ、支承がトラックの重さに耐えられないと警告していた。

建設局によると、この橋を渡る車は一日におよそ九千台に上る。迂回路は東港の水門を通り、三十分ほど余計にかかる。工事の費用は三百万クローネで、県がその半分を負担する見通しだ。`,
    otherReport: `中心街で最も大切な道の一つが、しばらく使えなくなっている。春に公表された調査報告が、重さを支える部分の傷みを指摘したためだ。市場へ車で向かう人は、早めに家を出る必要がある。

岸辺の店主たちは、向こう岸の客が減るのではないかと心配している。市の広報担当者は、契約が済みしだい渡し船を増やすと約束し、住民に理解を求めた。`,
  },
  {
    language: "hi",
    headline: "पुराना पुल गर्मियों तक बंद",
    report: `नगर परिषद ने मंगलवार को फैसला किया कि नदी पर बना पुराना पुल गर्मियों तक सभी वाहनों के लिए बंद रहेगा। निरीक्षकों ने मार्च में उत्तरी हिस्से के दो खंभों में चौदह दरारें पाई थीं और चेतावनी दी थी कि यह ढांचा अब ट्रकों का वजन नहीं उठा सकता।

निर्माण विभाग के अनुसार हर दिन लगभग नौ हजार वाहन इस पुल से गुजरते हैं। दूसरा रास्ता पूर्वी बंदरगाह से होकर जाता है और उसमें आधा घंटा अधिक लगता है। मरम्मत पर तीस लाख क्रोन खर्च होंगे, जिनमें से आधी रकम राज्य देगा।`,
    otherReport: `शहर के बीच का एक मुख्य मार्ग फिलहाल लोगों के काम नहीं आ रहा है, क्योंकि वसंत में छपी एक जांच रिपोर्ट ने भार संभालने वाले भागों में खराबी बताई थी। बाजार जाने वालों को अब घर से जल्दी निकलना पड़ता है।

किनारे के दुकानदारों को डर है कि उस पार से आने वाले ग्राहक कम हो जाएंगे। नगर की प्रवक्ता ने वादा किया कि अनुबंध होते ही अतिरिक्त नावें चलाई जाएंगी और सभी निवासियों से धैर्य रखने की अपील की।`,
  },
  {
    language: "el",
    headline: "Κλειστή ως το καλοκαίρι η παλιά γέφυρα",
    report: `Το δημοτικό συμβούλιο αποφάσισε την Τρίτη να κλείσει την παλιά γέφυρα πάνω από τον ποταμό για όλα τα οχήματα ως το καλοκαίρι. Οι επιθεωρητές βρήκαν τον Μάρτιο δεκατέσσερις ρωγμές στις δύο βόρειες δοκούς και προειδοποίησαν ότι τα στηρίγματα δεν αντέχουν πια το βάρος των φορτηγών.

Σύμφωνα με την τεχνική υπηρεσία, περίπου εννέα χιλιάδες οχήματα περνούν κάθε μέρα από τη γέφυρα. Η παράκαμψη περνά από το ανατολικό λιμάνι και διαρκεί μισή ώρα παραπάνω. Τα έργα θα κοστίσουν τρία εκατομμύρια κορόνες, από τις οποίες η περιφέρεια πληρώνει τις μισές.`,
    otherReport: `Ένα από τα σημαντικότερα περάσματα του κέντρου μένει προς το παρόν εκτός λειτουργίας, αφού μια μελέτη που δημοσιεύτηκε την άνοιξη έδειξε σοβαρές φθορές σε κρίσιμα σημεία της κατασκευής.

Οι έμποροι της όχθης φοβούνται ότι θα χάσουν πελάτες που έρχονται από απέναντι. Εκπρόσωπος του δήμου υποσχέθηκε πρόσθετα δρομολόγια με καραβάκια μόλις υπογραφούν οι συμβάσεις και ζήτησε από τους κατοίκους υπομονή για τις επόμενες εβδομάδες.`,
  },
];
