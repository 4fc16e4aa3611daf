#pragma once

#include "app/cli/commands.h"

#include "core/operation/round_office.h"

namespace tidui::cli {

/// What an action of `round` gets: the round's number (none for new, list and day), the day of --on, and the options.
struct RoundCall {
    RoundOffice& rounds;
    Office& office;
    RoundId id{};
    QDate on{};
    const QCommandLineParser& parser;

    QString text(const char* option) const { return parser.value(QString::fromLatin1(option)); }
    bool isSet(const char* option) const { return parser.isSet(QString::fromLatin1(option)); }
    /// The number given with an option; 0 when it is none.
    qint64 number(const char* option) const { return text(option).toLongLong(); }
};

/// The actions that write.
Status newRound(const RoundCall& call);
Status enterTarget(const RoundCall& call);
Status enterStep(const RoundCall& call);
Status proposeCandidates(const RoundCall& call);
Status changeCandidate(const RoundCall& call);
Status returnCandidate(const RoundCall& call);
Status enterTally(const RoundCall& call);
Status fixRange(const RoundCall& call);
Status recordTriggers(const RoundCall& call);
Status enterReply(const RoundCall& call);
Status enterObjection(const RoundCall& call);
Status enterEvidence(const RoundCall& call);
Status enterDay(const RoundCall& call);
Status registerRound(const RoundCall& call);
Status reopenRound(const RoundCall& call);

/// The actions that read.
Status listRounds(const RoundCall& call);
Status showRound(const RoundCall& call);
Status listEligible(const RoundCall& call);
Status listResults(const RoundCall& call); ///< Of the votes counted so far, or of that named by --vote.
Status listRange(const RoundCall& call);
Status listTriggers(const RoundCall& call);
Status listAvoidance(const RoundCall& call);
Status lookBack(const RoundCall& call);

/// The target of the round with the name given by --target; the only one when the option is absent.
Result<RoundTarget> targetOf(const RoundCall& call, const RoundFacts& facts);

} // namespace tidui::cli
