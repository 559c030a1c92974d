-- A steward who closes weighing says why. Communities that were closed before gave no reason.

alter table community add column closed_reason text;
