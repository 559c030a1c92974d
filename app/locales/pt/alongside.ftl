alongside-open = Ao lado de outro lugar
alongside-title = { $here } e { $there }
alongside-choose-title = { $here } ao lado de outro lugar
alongside-lead = O que as pessoas dos dois lugares pedem, objetivo por objetivo, ao lado do que “{ $programme }” dá.
alongside-choose-lead = Escolha um lugar onde as pessoas também ligaram assuntos a “{ $programme }”.
alongside-none = Nenhuma outra comunidade deste servidor ligou ainda um assunto a este programa. Quando uma o fizer, as duas podem ser postas aqui lado a lado.
alongside-with = O outro lugar
alongside-ours = O que comparar daqui
alongside-theirs = O que comparar de lá
alongside-whole = Tudo o que as pessoas avaliaram
alongside-send = Pôr lado a lado
alongside-overlap = Do que é importante para as pessoas de cada lugar, <mark>{ $figure }</mark> vai para os mesmos objetivos.
alongside-gap = Em { $place }, { $figure } do que é importante para as pessoas não está em nenhum objetivo deste programa.
alongside-n = n = { $here } pessoas em { $place }, { $there } em { $other }. Pode haver quem tenha respondido nos dois lugares.
alongside-few = Num dos lugares, menos de 5 pessoas concordaram com algum assunto. Nenhum número é mostrado, para que não se possa identificar ninguém.
alongside-unsure = Só se sabe que certeza têm os números quando os dois lugares se comparam com este programa e os números já estão calculados. Isso é feito para tudo o que as pessoas avaliaram e para a última edição de cada agenda. Até lá, ninguém pode dizer quem pede mais.
alongside-since = { $acts ->
    [1] Aconteceu uma coisa
   *[other] Aconteceram { $acts } coisas
} em { $place } depois de os números serem calculados.
alongside-more-title = Quem pede mais, e o quê
alongside-more = As pessoas de { $place } pedem mais isto
alongside-more-none = Isso não é certo para nenhum objetivo.
alongside-more-goal = { $one }, contra { $other }
alongside-open-goals = { $goals ->
    [1] Sobre um objetivo não se pode dizer: a diferença pode ser acaso.
   *[other] Sobre { $goals } objetivos não se pode dizer: a diferença pode ser acaso, ou ninguém os pede em nenhum dos dois lugares.
}
alongside-shares = Objetivo por objetivo
alongside-shares-note = { $goals ->
    [1] Um objetivo.
   *[other] { $goals } objetivos, primeiro os mais pedidos. Os que ninguém pede em nenhum dos dois lugares estão na tabela.
}
alongside-caption = Parte do peso de cada objetivo em { $here } (n = { $people } pessoas), em { $there } (n = { $others } pessoas) e no programa.
alongside-who = Quem pede mais
alongside-cannot-say = não se pode dizer
alongside-unnamed-title = O que nenhum objetivo menciona
alongside-unnamed-note = Os primeiros assuntos para os quais ninguém em { $place } encontrou um objetivo.
alongside-unnamed-none = Todos os assuntos com que concordam pessoas suficientes têm um objetivo.
alongside-method-title = Como isto foi calculado
alongside-method = Cada lugar é comparado com o programa por si só, pelas ligações das pessoas desse lugar. As partes são do peso de cada lugar, para que um lugar pequeno conte tanto como um grande. O que vai para os mesmos objetivos é a menor das duas partes, somada em todos os objetivos.
alongside-method-sure = Só se diz que um lugar pede mais um objetivo se, em 95 de cada 100 sorteios das pessoas dos dois lugares, a diferença não desaparece. Com muitos objetivos, uma em cada vinte dessas conclusões ainda pode ser acaso. A margem do que vai para os mesmos objetivos é a mais larga que os objetivos permitem.
alongside-method-numbers = Baseia-se no ato { $here } do livro de atas de { $place }, no ato { $there } do livro de atas de { $other } e na versão { $version } do programa.
alongside-place = { $place } (“{ $edition }”)
