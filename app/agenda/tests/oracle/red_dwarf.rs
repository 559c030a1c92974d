//! The map and the counts against red-dwarf 0.4.0, another program that repeats Polis.

use std::collections::BTreeMap;

use agenda::id::IssueId;
use agenda::opinion::consensus::group_aware;
use agenda::opinion::counts::{self, Counts};
use agenda::opinion::pca;
use serde::Deserialize;

use crate::polis::{CONVERSATIONS, close};
use crate::{conversation, shared};

/// Everything red-dwarf says of groups, from the groups that it made.
#[derive(Deserialize)]
struct RedDwarf {
    participants: Vec<i64>,
    statements: Vec<i64>,
    label: Vec<Option<usize>>,
    mean: Vec<f64>,
    pc1: Vec<f64>,
    pc2: Vec<f64>,
    gac_agree: Vec<f64>,
    group_stats: BTreeMap<usize, GroupStats>,
}

#[derive(Deserialize)]
struct GroupStats {
    na: Vec<f64>,
    nd: Vec<f64>,
    ns: Vec<f64>,
}

/// Red-dwarf's components have a free sign, and come from a solver that draws: they agree to 1e-4. Its groups come from
/// another k-means (see the adjusted Rand index in `opinion`), so counts and consensus are made of its own labels.
#[test]
fn red_dwarfs_map_and_counts_come_out_again() {
    for name in CONVERSATIONS {
        let Some(conversation) = conversation::exported(name) else { return };
        let Some(expected) = shared::oracle::<RedDwarf>(&format!("reddwarf_{name}.json")) else { return };
        let matrix = conversation.in_order();
        let axes = pca::axes(&matrix);
        let column: BTreeMap<IssueId, usize> = matrix.issues().iter().copied().zip(0..).collect();
        let place = |statement: &i64| column[&IssueId(*statement)];
        for (components, loadings) in [&expected.pc1, &expected.pc2].into_iter().zip(&axes.loadings) {
            let ours: Vec<f64> = expected.statements.iter().map(|statement| loadings[place(statement)]).collect();
            let sign = ours.iter().zip(components).map(|(ours, theirs)| ours * theirs).sum::<f64>().signum();
            ours.iter().zip(components).for_each(|(ours, theirs)| close(ours * sign, *theirs, 1e-4, name));
        }
        for (statement, mean) in expected.statements.iter().zip(&expected.mean) {
            close(axes.centre[place(statement)], *mean, 1e-11, name);
        }
        let label: BTreeMap<i64, usize> = expected
            .participants
            .iter()
            .zip(&expected.label)
            .filter_map(|(pid, label)| Some((*pid, (*label)?)))
            .collect();
        let labels: Vec<Option<usize>> = matrix.people().iter().map(|member| label.get(&member.0).copied()).collect();
        let groups = counts::by_group(&matrix, &labels, expected.group_stats.len());
        for (statement, consensus) in expected.statements.iter().zip(&expected.gac_agree) {
            if conversation.rejected.contains(&IssueId(*statement)) {
                continue;
            }
            let ours = group_aware(groups.iter().map(|group| group[place(statement)]));
            close(ours.agree, *consensus, 1e-14, name);
        }
        for (number, stats) in &expected.group_stats {
            for (row, statement) in expected.statements.iter().enumerate() {
                if conversation.rejected.contains(&IssueId(*statement)) {
                    continue;
                }
                let Counts { agree, disagree, seen } = groups[*number][place(statement)];
                let ours = [agree, disagree, seen].map(f64::from);
                for (ours, theirs) in ours.into_iter().zip([stats.na[row], stats.nd[row], stats.ns[row]]) {
                    close(ours, theirs, 0.0, name);
                }
            }
        }
    }
}
