#include "app/cli/round_commands.h"

using namespace Qt::StringLiterals;

namespace tidui::cli {

namespace {

struct Action {
    const char* name = "";
    const char* usage = "";
    bool ofRound = true; ///< Takes the number of a round.
    bool writes = false;
    Status (*run)(const RoundCall& call) = nullptr;
};

constexpr std::array actions{
    Action{"new",
           "--name NAME --kind rank|leading-post --on DATE --target RANK=PLACES[/VACANT]... [--organ 省级机关] "
           "[--unit UNIT] [--document NO] [--simplified] [--post TITLE --post-unit UNIT]",
           false, true, newRound},
    Action{"list", "", false, false, listRounds},
    Action{"show", "ROUND [--on DATE]", true, false, showRound},
    Action{"target", "ROUND --target RANK=PLACES[/VACANT] [--document NO]", true, true, enterTarget},
    Action{"candidates", "ROUND --on DATE [--target RANK]", true, false, listEligible},
    Action{"propose", "ROUND --cadre ID... [--target RANK] [--reason TEXT] [--ends-post]", true, true,
           proposeCandidates},
    Action{"candidate", "ROUND --candidate ID (--ends-post | --keeps-post)", true, true, changeCandidate},
    Action{"return", "ROUND --candidate ID --reason TEXT [--document NO]", true, true, returnCandidate},
    Action{"step",
           "ROUND --step NAME [--paper NAME]... [--participants TEXT] [--document NO] [--from DATE] [--until DATE] "
           "[--exception REASON --reply NO] [--close --on DATE | --reopen]",
           true, true, enterStep},
    Action{"range", "ROUND --on DATE", true, false, listRange},
    Action{"voters", "ROUND --on DATE", true, true, fixRange},
    Action{"tally",
           "ROUND --vote 民主推荐|民主测评|讨论决定 --on DATE --counts EXPECTED/PRESENT/ISSUED/RETURNED/VALID "
           "--votes CANDIDATE=FOR[/AGAINST/ABSTAINED]... [--category NAME] [--tellers NAMES]; of 民主测评 --votes "
           "CANDIDATE=优秀/称职/基本称职/不称职/不了解[/弃权]",
           true, true, enterTally},
    Action{"triggers", "ROUND --on DATE", true, false, listTriggers},
    Action{"avoidance", "ROUND --on DATE", true, false, listAvoidance},
    Action{"record", "ROUND --on DATE", true, true, recordTriggers},
    Action{"reply", "ROUND --report ID (--reply NO --on DATE | --judgement WHY)", true, true, enterReply},
    Action{"objection",
           "ROUND --candidate ID --on DATE --content TEXT [--by WHO] [--outcome upheld|dismissed --finding TEXT "
           "--settled DATE] [--objection ID]",
           true, true, enterObjection},
    Action{"evidence", "ROUND --candidate ID --heading 德 --on DATE --content TEXT --source TEXT", true, true,
           enterEvidence},
    Action{"day", "--on DATE --worked|--off --reason TEXT [--document NO]", false, true, enterDay},
    Action{"register", "ROUND --on DATE --decided DATE --approval NO", true, true, registerRound},
    Action{"reopen", "ROUND", true, true, reopenRound},
    Action{"retrospective", "ROUND", true, false, lookBack},
};

QString actionUsage()
{
    QStringList lines;
    for (const Action& action : actions)
        lines += u"  tidui-cli round OFFICE %1 %2 [--json]"_s.arg(QLatin1String(action.name),
                                                                  QString::fromUtf8(action.usage));
    return lines.join(u'\n');
}

int wrongCall(const QString& problem)
{
    writeError(problem);
    writeError(actionUsage());
    return Failed;
}

} // namespace

int runRound(const QCommandLineParser& parser, const QStringList& arguments)
{
    const QString name = arguments.at(1);
    if (name == u"help") {
        writeOut(actionUsage());
        return Done;
    }
    const auto action =
        std::ranges::find_if(actions, [&name](const Action& known) { return name == QLatin1String(known.name); });
    if (action == actions.end())
        return wrongCall(QCoreApplication::translate("Cli", "A round has no action %1.").arg(name));
    if ((arguments.size() > 2) != action->ofRound)
        return wrongCall(
            action->ofRound
                ? QCoreApplication::translate("Cli", "Name the round by its number.")
                : QCoreApplication::translate("Cli", "There is one argument too many: %1.").arg(arguments.last()));
    bool number = true;
    const RoundId id{action->ofRound ? arguments.at(2).toLongLong(&number) : 0};
    if (!number)
        return wrongCall(QCoreApplication::translate("Cli", "Name the round by its number."));
    const auto on = dayOption(parser, u"on"_s, QDate::currentDate());
    if (!on)
        return failed(on.error());
    auto office = openOffice(arguments, action->writes ? Office::Mode::ReadWrite : Office::Mode::ReadOnly);
    if (!office)
        return failed(office.error());
    RoundOffice rounds(**office);
    const auto status = action->run({rounds, **office, id, *on, parser});
    return status ? Done : failed(status.error());
}

Result<RoundTarget> targetOf(const RoundCall& call, const RoundFacts& facts)
{
    if (!call.isSet("target") && facts.targets.size() == 1)
        return facts.targets.front();
    const auto found = std::ranges::find(facts.targets, call.text("target"), &RoundTarget::target);
    if (found == facts.targets.end())
        return Error{Error::Kind::NotFound,
                     QCoreApplication::translate("Cli", "Name one of the round's targets with --target."),
                     {}};
    return *found;
}

} // namespace tidui::cli
