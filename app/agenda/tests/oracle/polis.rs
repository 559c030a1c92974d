//! The Polis mode against real output of Polis and against a reference program.
//!
//! Real output (three conversations) is compared to 1e-10: both sides sum the same numbers in another order, and Polis'
//! components came out of 100 power iterations. One of the three lacks a voter's stances and has another version's
//! priorities; of it only what does not depend on these is compared. Which person is in which group cannot be compared:
//! it depends on the conversation's history. The groups are taken from Polis, and everything made of them is compared.
#![expect(clippy::indexing_slicing, reason = "a test that finds nothing where something must be fails")]

use std::collections::BTreeMap;

use agenda::id::{IssueId, MemberId};
use agenda::opinion::consensus::{consensus, group_aware};
use agenda::opinion::counts;
use agenda::opinion::matrix::Matrix;
use agenda::opinion::polis::{PRIORITY_OF_META, run};
use agenda::opinion::priority::priority;
use agenda::opinion::project;
use agenda::opinion::represent::{Product, Representative, Side, representatives};
use serde::Deserialize;

use crate::{conversation, shared};

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
struct Output {
    tids: Vec<i64>,
    mod_out: Option<Vec<i64>>,
    meta_tids: Vec<i64>,
    pca: Pca,
    in_conv: Vec<i64>,
    base_clusters: BaseClusters,
    group_clusters: Vec<GroupCluster>,
    group_votes: BTreeMap<String, GroupVotes>,
    group_aware_consensus: BTreeMap<String, f64>,
    repness: BTreeMap<String, Vec<Picked>>,
    consensus: BTreeMap<String, Vec<Agreed>>,
    comment_priorities: BTreeMap<String, f64>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
struct Pca {
    center: Vec<f64>,
    comps: [Vec<f64>; 2],
    comment_projection: [Vec<f64>; 2],
    comment_extremity: Vec<f64>,
}

#[derive(Deserialize)]
struct BaseClusters {
    id: Vec<i64>,
    members: Vec<Vec<i64>>,
    x: Vec<f64>,
    y: Vec<f64>,
}

#[derive(Deserialize)]
struct GroupCluster {
    id: i64,
    members: Vec<i64>,
}

#[derive(Deserialize)]
struct GroupVotes {
    votes: BTreeMap<String, Votes>,
}

#[derive(Deserialize)]
struct Votes {
    #[serde(rename = "A")]
    agree: u32,
    #[serde(rename = "D")]
    disagree: u32,
    #[serde(rename = "S")]
    seen: u32,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
struct Picked {
    tid: i64,
    repful_for: Side,
    n_success: u32,
    n_trials: u32,
    p_test: f64,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
struct Agreed {
    tid: i64,
    n_success: u32,
    p_test: f64,
}

pub fn close(one: f64, other: f64, tolerance: f64, what: &str) {
    assert!((one - other).abs() <= tolerance, "{what}: {one} where {other} was expected");
}

#[test]
fn real_output_of_polis_comes_out_again() {
    let all = ["25ptpt-3gp-no-strict-with-meta", "above-100-ptpts", "50ptpt-3gp-strict-no-meta"];
    for name in all {
        let Some(text) = shared::text(&format!("data/polis-reference/{name}/math-pca2.json")) else { return };
        let output: Output = serde_json::from_str(&text).unwrap();
        let rejected = output.mod_out.clone().unwrap_or_default();
        let Some(conversation) = conversation::reference(name, &output.tids, &rejected) else { return };
        let matrix = conversation.in_order();
        let complete = name != "50ptpt-3gp-strict-no-meta";
        assert_eq!(matrix.issues().len(), output.tids.len());
        if complete {
            the_map_is_the_same(&matrix, &output);
        }
        what_groups_stand_for_is_the_same(&matrix, &output, complete);
    }
}

/// Polis stores agreeing as −1, so that its centre and places have the other sign. A component's own sign is free.
fn the_map_is_the_same(matrix: &Matrix, output: &Output) {
    let run = run(matrix);
    for (mean, expected) in run.axes.centre.iter().zip(&output.pca.center) {
        close(*mean, -expected, 1e-14, "centre");
    }
    let mut signs = [1.0; 2];
    for ((ours, theirs), sign) in run.axes.loadings.iter().zip(&output.pca.comps).zip(&mut signs) {
        let together: f64 = ours.iter().zip(theirs).map(|(ours, theirs)| ours * theirs).sum();
        *sign = together.signum();
        for (ours, theirs) in ours.iter().zip(theirs) {
            close(*ours * *sign, *theirs, 1e-10, "component");
        }
    }
    let issues = project::issues(&run.axes);
    for (axis, theirs) in output.pca.comment_projection.iter().enumerate() {
        for (ours, theirs) in issues.iter().zip(theirs) {
            close(ours[axis] * signs[axis], -theirs, 1e-10, "statement projection");
        }
    }
    for (ours, theirs) in run.extremity.iter().zip(&output.pca.comment_extremity) {
        close(*ours, *theirs, 1e-10, "extremity");
    }
    let place: BTreeMap<i64, [f64; 2]> =
        matrix.people().iter().map(|member| member.0).zip(run.places.iter().copied()).collect();
    let base = output.base_clusters.members.iter().zip(output.base_clusters.x.iter().zip(&output.base_clusters.y));
    for (members, (x, y)) in base {
        let people = f64::from(u32::try_from(members.len()).unwrap());
        for (axis, expected) in [x, y].into_iter().enumerate() {
            let mean = members.iter().map(|member| place[member][axis]).sum::<f64>() / people;
            close(mean * signs[axis], -expected, 1e-10, "base cluster");
        }
    }
    // Polis lets nobody out again whom it ever clustered, so that a single run finds fewer.
    let inside = matrix.people().iter().zip(&run.inside).filter(|(_, inside)| **inside);
    assert!(inside.into_iter().all(|(member, _)| output.in_conv.contains(&member.0)));
}

fn what_groups_stand_for_is_the_same(matrix: &Matrix, output: &Output, complete: bool) {
    let base: BTreeMap<i64, &Vec<i64>> =
        output.base_clusters.id.iter().copied().zip(&output.base_clusters.members).collect();
    let group_of: BTreeMap<i64, usize> = output
        .group_clusters
        .iter()
        .enumerate()
        .flat_map(|(number, group)| group.members.iter().flat_map(|id| base[id].iter()).map(move |pid| (*pid, number)))
        .collect();
    let labels: Vec<Option<usize>> = matrix.people().iter().map(|member| group_of.get(&member.0).copied()).collect();
    let groups = counts::by_group(matrix, &labels, output.group_clusters.len());
    let ids: Vec<String> = output.group_clusters.iter().map(|group| group.id.to_string()).collect();
    for (id, counts) in ids.iter().zip(&groups) {
        for (issue, counts) in matrix.issues().iter().zip(counts) {
            let Some(votes) = output.group_votes[id].votes.get(&issue.0.to_string()) else { continue };
            assert_eq!((counts.agree, counts.disagree, counts.seen), (votes.agree, votes.disagree, votes.seen));
        }
    }
    let picked = representatives(matrix.issues(), matrix_set_aside(matrix, output).as_slice(), &groups, Product::Plain);
    for (id, picked) in ids.iter().zip(&picked) {
        let ours: Vec<(i64, Side, u32, u32)> =
            picked.iter().map(|entry| (entry.issue.0, entry.side, entry.people, entry.of)).collect();
        let expected = &output.repness[id];
        let theirs: Vec<(i64, Side, u32, u32)> =
            expected.iter().map(|entry| (entry.tid, entry.repful_for, entry.n_success, entry.n_trials)).collect();
        assert_eq!(ours, theirs);
        for (ours, theirs) in picked.iter().zip(expected) {
            close(ours.share_test, theirs.p_test, 1e-12, "test of a representative statement");
        }
    }
    let agreed = consensus(matrix.issues(), &matrix_set_aside(matrix, output), &counts::of_everybody(matrix));
    for (side, name) in [(Side::Agree, "agree"), (Side::Disagree, "disagree")] {
        let ours: Vec<(i64, u32)> =
            agreed.iter().filter(|row| row.side == side).map(|row| (row.issue.0, row.people)).collect();
        let theirs: Vec<(i64, u32)> = output.consensus[name].iter().map(|row| (row.tid, row.n_success)).collect();
        if complete {
            assert_eq!(ours, theirs);
            let ours = agreed.iter().filter(|row| row.side == side);
            ours.zip(&output.consensus[name]).for_each(|(one, other)| close(one.share_test, other.p_test, 1e-12, name));
        } else {
            // The missing voter's stances are counted there.
            assert!(ours.iter().map(|(tid, _)| tid).eq(theirs.iter().map(|(tid, _)| tid)));
        }
    }
    let totals = counts::together(&groups, matrix.issues().len());
    for (column, issue) in matrix.issues().iter().enumerate() {
        let id = issue.0.to_string();
        let consensus = group_aware(groups.iter().map(|group| group[column]));
        close(consensus.agree, output.group_aware_consensus[&id], 1e-15, "group-aware consensus");
        if complete {
            let ours = if output.meta_tids.contains(&issue.0) {
                PRIORITY_OF_META
            } else {
                priority(totals[column], output.pca.comment_extremity[column])
            };
            close(ours, output.comment_priorities[&id], 1e-12, "priority");
        }
    }
}

fn matrix_set_aside(matrix: &Matrix, output: &Output) -> Vec<bool> {
    let rejected = output.mod_out.as_deref().unwrap_or_default();
    matrix.issues().iter().map(|issue| rejected.contains(&issue.0)).collect()
}

/// What the reference program made of one exported conversation. Components have the sign that makes the loading of
/// greatest size positive.
#[derive(Deserialize)]
struct Vectors {
    participants: Vec<i64>,
    center: Vec<f64>,
    comps_sign_normalised: [Vec<f64>; 2],
    eig: [f64; 2],
    proj_sign_normalised: Vec<[f64; 2]>,
    in_conv_index: Vec<usize>,
    n_base: usize,
    base_label: Vec<usize>,
    silhouettes: BTreeMap<usize, f64>,
    k: usize,
    label: Vec<usize>,
    extremity: Vec<f64>,
    priority: Vec<f64>,
    gac: Vec<f64>,
    rep: Vec<Vec<RepVector>>,
    consensus: BTreeMap<String, Vec<ConsensusVector>>,
}

#[derive(Deserialize)]
struct RepVector {
    tid: i64,
    repful: Side,
    n_success: u32,
    n_trials: u32,
    p_success: f64,
    p_test: f64,
    repness: f64,
    repness_test: f64,
}

#[derive(Deserialize)]
struct ConsensusVector {
    tid: i64,
    n_success: u32,
    n_trials: u32,
    p_test: f64,
}

pub const CONVERSATIONS: [&str; 5] = [
    "london.youth.policing",
    "brexit-consensus",
    "scoop-hivemind.biodiversity",
    "vtaiwan.uberx",
    "american-assembly.bowling-green",
];

/// The vectors are rounded to 10 or 12 digits after the point, hence 1e-9; counts, labels and orders are the same.
#[test]
fn a_run_from_nothing_is_that_of_the_reference_program() {
    for name in CONVERSATIONS {
        let Some(conversation) = conversation::exported(name) else { return };
        let Some(expected) = shared::oracle::<Vectors>(&format!("vectors_polis_{name}.json")) else { return };
        let matrix = conversation.in_order();
        let run = run(&matrix);
        assert!(matrix.people().iter().copied().eq(expected.participants.iter().copied().map(MemberId)));
        let near = |ours: &[f64], theirs: &[f64], what: &str| {
            assert_eq!(ours.len(), theirs.len(), "{name} {what}");
            ours.iter().zip(theirs).for_each(|(ours, theirs)| close(*ours, *theirs, 1e-9, &format!("{name} {what}")));
        };
        near(&run.axes.centre, &expected.center, "centre");
        near(&run.axes.loadings[0], &expected.comps_sign_normalised[0], "first component");
        near(&run.axes.loadings[1], &expected.comps_sign_normalised[1], "second component");
        for (ours, theirs) in run.axes.spread.iter().zip(expected.eig) {
            close(*ours, theirs, 1e-6, "eigenvalue");
        }
        for (ours, theirs) in run.places.iter().zip(&expected.proj_sign_normalised) {
            near(ours, theirs, "place");
        }
        let inside: Vec<usize> =
            run.inside.iter().enumerate().filter(|(_, inside)| **inside).map(|(person, _)| person).collect();
        assert_eq!(inside, expected.in_conv_index, "{name}");
        assert_eq!((run.base.len(), run.groups), (expected.n_base, expected.k), "{name}");
        assert_eq!((&run.base_labels, &run.labels), (&expected.base_label, &expected.label), "{name}");
        near(&run.silhouettes, &expected.silhouettes.into_values().collect::<Vec<_>>(), "silhouette");
        near(&run.extremity, &expected.extremity, "extremity");
        near(&run.priorities, &expected.priority, "priority");
        near(&run.group_aware.iter().map(|row| row.agree).collect::<Vec<_>>(), &expected.gac, "group-aware consensus");
        assert_eq!(run.representative.len(), expected.rep.len(), "{name}");
        for (ours, theirs) in run.representative.iter().flatten().zip(expected.rep.iter().flatten()) {
            the_statement_is_the_same(ours, theirs);
        }
        for (side, key) in [(Side::Agree, "agree"), (Side::Disagree, "disagree")] {
            let ours: Vec<_> = run.consensus.iter().filter(|row| row.side == side).collect();
            let theirs = &expected.consensus[key];
            assert_eq!(ours.len(), theirs.len());
            for (ours, theirs) in ours.iter().zip(theirs) {
                assert_eq!(
                    (ours.issue, ours.people, ours.of),
                    (IssueId(theirs.tid), theirs.n_success, theirs.n_trials)
                );
                close(ours.share_test, theirs.p_test, 1e-12, "test of a consensus");
            }
        }
    }
}

fn the_statement_is_the_same(ours: &Representative, theirs: &RepVector) {
    let told = (ours.issue, ours.side, ours.people, ours.of);
    assert_eq!(told, (IssueId(theirs.tid), theirs.repful, theirs.n_success, theirs.n_trials));
    close(ours.share, theirs.p_success, 1e-12, "share");
    close(ours.share_test, theirs.p_test, 1e-12, "test of the share");
    close(ours.ratio, theirs.repness, 1e-12, "ratio");
    close(ours.ratio_test, theirs.repness_test, 1e-12, "test of the ratio");
}
