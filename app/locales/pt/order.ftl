order-title = O que muda com a ordem
order-link = O que muda com a ordem, e para quem
order-edition = O que muda com a ordem, na agenda tal como está hoje
order-why-phragmen = Uma simples contagem pode dar todos os primeiros lugares a um só grupo grande. Aqui, as pessoas cujo assunto já tem lugar esperam pelo próximo; assim, os grupos menores também são ouvidos cedo.
order-why-approval = Assim, um só grupo grande pode ficar com todos os primeiros lugares. Veja abaixo onde ficaria cada assunto se cada pessoa fosse ouvida.
order-why-hand = Nenhuma regra entrou nisto. Veja abaixo onde ficaria cada assunto com uma regra.
order-people = { $people } pessoas responderam a pelo menos um destes assuntos. Deram { $answers } respostas.
order-people-few = Menos de { $fewest } pessoas responderam a algum destes assuntos, por isso não se mostram contagens.
order-sections = Esta agenda tem blocos. Aqui, todos os assuntos estão numa só lista.
order-empty = Ainda não há assuntos nesta agenda, por isso não há nada para pôr em ordem.
order-soon = Ainda falta calcular que certeza têm os lugares, quem são os grupos e outras maneiras de pôr em ordem. Isso demora alguns segundos. Por favor, volte a ver daqui a pouco.
order-not-now = Há um momento, entraram ou saíram assuntos desta agenda. O que vê aqui é de antes disso. Por favor, volte a ver daqui a alguns segundos.
order-use-label = Usar outra ordem
order-use-phragmen = Usar “Cada pessoa ouvida”
order-use-approval = Usar “Mais concordância”
order-kept-back = { $issues ->
    [1] Há aqui um assunto a que ainda não respondeu. Responda, e então vê os lugares dele.
   *[other] Há aqui { $issues } assuntos a que ainda não respondeu. Responda, e então vê os lugares deles.
}
order-none-seen = Ainda não respondeu a nenhum destes assuntos, por isso não se mostram lugares.
order-places = Lugar por lugar
order-places-what = A primeira coluna é o lugar quando cada pessoa é ouvida. As outras dizem onde ficaria o assunto com outra ordem.
order-places-some = Não se mostram os lugares dos assuntos a que ainda não respondeu.
order-place = Lugar
order-issue = Assunto
order-likely = Lugar provável
order-likely-between = entre { $first } e { $last }
order-likely-one = quase certamente { $first }
order-likely-soon = ainda não se sabe
order-now = Na agenda
order-same = mesmo lugar
order-higher = { $places } acima
order-lower = { $places } abaixo
order-no-place = não está nos primeiros { $places }
order-phragmen = Cada pessoa ouvida
order-approval = Mais concordância
order-pav = Voz que diminui
order-equal-shares = Orçamentos iguais
order-matters = Muito importante
order-reverse-pav = Do último lugar para cima
order-runoff = Corrida por uma voz
order-schulze = Duelos: a cadeia mais longa
order-ranked-pairs = Duelos: primeiro os mais claros
order-kemeny = Menos objeções
order-approval-what = simplesmente quantas pessoas concordam.
order-pav-what = cada vez que um assunto seu ganha um lugar, a sua voz conta menos para o próximo: metade, um terço, um quarto.
order-equal-shares-what = todas as pessoas recebem o mesmo orçamento para comprar os primeiros { $places } lugares. Quem concorda com um assunto ajuda a pagar.
order-likely-what = se tivessem respondido outras pessoas como estas, um assunto ficaria entre estes lugares em 95 de cada 100 casos.
order-words = O que querem dizer as colunas
order-ties = Empates
order-ties-none = Não há dois assuntos empatados quando cada pessoa é ouvida.
order-ties-rule = Onde a regra não vê diferença, fica primeiro o assunto com que mais pessoas concordam, e depois o que foi proposto antes. Nada é sorteado.
order-ties-other = Empates nas outras ordens
order-more = Outras maneiras de pôr em ordem
order-more-lead = Estas são para quem quer ver mais de perto. Os números são lugares; o primeiro é outra vez o lugar quando cada pessoa é ouvida.
order-matters-what = quantas pessoas concordam e dizem que é muito importante para elas.
order-reverse-pav-what = a voz única de cada pessoa é dividida pelos assuntos dela; o assunto com menos voz fica em último, e a voz dele passa para os outros, e assim por diante.
order-runoff-what = cada pessoa despeja a sua voz, em partes iguais, nos seus assuntos; o que demora mais a encher fica em último, e assim por diante.
order-schulze-what = os assuntos são postos frente a frente, dois a dois; um fica antes de outro se ganha, ou se ganha por uma cadeia de vitórias.
order-ranked-pairs-what = os mesmos duelos; as vitórias mais claras são fixadas primeiro.
order-kemeny-what = a lista de que as pessoas menos vezes discordam, par a par.
order-heard = Quem é ouvido?
order-heard-what = Uma pessoa é ouvida se concorda com pelo menos um dos primeiros assuntos.
order-first = Primeiros lugares
order-first-all = Todos
order-heard-more = Entre os primeiros { $places }, { $share } das pessoas encontram um assunto com que concordam quando cada pessoa é ouvida. Com “mais concordância” seriam { $other }: { $people ->
    [1] menos uma pessoa.
   *[other] menos { $people } pessoas.
}
order-heard-less = Entre os primeiros { $places }, { $share } das pessoas encontram um assunto com que concordam quando cada pessoa é ouvida. Com “mais concordância” seriam { $other }: { $people ->
    [1] mais uma pessoa.
   *[other] mais { $people } pessoas.
}
order-heard-alike = Entre os primeiros { $places }, { $share } das pessoas encontram um assunto com que concordam quando cada pessoa é ouvida. Com “mais concordância” seria quase o mesmo, { $other }.
order-heard-all = Com todos os assuntos incluídos, a ordem não importa: { $share } das pessoas encontram um com que concordam.
order-group-gains = Quem mais ganha é o grupo { $letter }: { $share } das pessoas dele são ouvidas, em vez de { $other }.
order-group-loses = Quem mais cede é o grupo { $letter }: { $share } das pessoas dele são ouvidas, em vez de { $other }.
order-everyone = Todas as pessoas
order-every = Todas as ordens
order-range = { $low } a { $high }
order-range-what = Depois de cada percentagem está onde ela provavelmente ficaria se tivessem respondido outras pessoas como estas.
order-no-groups = Não se encontraram aqui grupos de opinião, por isso todas as pessoas são contadas juntas.
order-groups-what = Os grupos são os da página
order-left-out = O maior grupo deixado de fora
order-left-out-nobody = ninguém. Quem concorda com alguma coisa daqui encontra alguma coisa.
order-left-out-few = menos de { $fewest } pessoas.
order-left-out-people = { $people } pessoas que concordam com “{ $title }” não encontram nada do que querem entre os primeiros { $places }.
order-left-out-hidden = { $people } pessoas que concordam com um assunto a que ainda não respondeu não encontram nada do que querem entre os primeiros { $places }.
order-left-out-due = São pessoas suficientes para um lugar próprio.
order-left-out-not-due = São poucas para um lugar próprio.
order-method-rule = Uma regra fez tudo isto a partir das respostas, sem nenhuma pessoa no meio.
order-method-draws = As pessoas foram sorteadas de novo { $draws } vezes, ao acaso, e de cada vez os assuntos foram postos em ordem. Um lugar provável abrange 95 de cada 100 dessas vezes. O acaso foi sorteado com a semente { $seed }.
order-method-ledger = Baseia-se em tudo até ao ato { $number } do livro de atas e foi calculado em { $moment }.
order-file = Estes lugares em tabela (CSV)
