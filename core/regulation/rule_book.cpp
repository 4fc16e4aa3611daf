#include "core/regulation/rule_book.h"

#include "core/regulation/round_rule_check.h"
#include "core/regulation/rule_reader.h"
#include "core/regulation/succession_check.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSet>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Regulation)
};

RuleBook loadBuiltIn()
{
    std::vector<RegulationFile> files;
    const QDir folder(u":/regulations"_s);
    for (const QString& name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (name != u"working-calendar.json" && file.open(QIODevice::ReadOnly))
            files.push_back({name, file.readAll()});
    }
    auto book = RuleBook::load(files);
    if (!book) // They are compiled in, and a test loads them: a wrong one is a mistake in the program.
        qFatal("%s", qPrintable(book.error().message));
    return *std::move(book);
}

} // namespace

const AnyProvision* RuleBook::at(std::size_t kind, const QString& key, QDate day) const
{
    const Shelf& shelf = m_shelves[kind];
    const auto timeline = shelf.find(key);
    return timeline == shelf.end() ? nullptr : timeline->second.at(day);
}

Result<RuleBook> RuleBook::load(const std::vector<RegulationFile>& files)
{
    RuleBook book;
    RuleReader reader(book);
    for (const RegulationFile& file : files) {
        if (auto status = reader.read(file); !status)
            return status.error();
    }
    book.close();
    if (const auto misfit = book.checkTogether())
        return RuleReader::refused(misfit->head.subject + u".json"_s, misfit->head.key, misfit->reason);
    return book;
}

/// The list of heads says the same last days as the timelines.
void RuleBook::close()
{
    std::map<std::pair<QString, QDate>, QDate> ends;
    for (Shelf& shelf : m_shelves) {
        for (auto& [key, timeline] : shelf) {
            timeline.close();
            for (const Timeline::Entry& provision : timeline.provisions())
                ends[{provision->head.id, provision->head.from}] = provision->head.to;
        }
    }
    std::erase_if(m_heads, [&ends](const ProvisionHead& head) { return !ends.contains({head.id, head.from}); });
    for (ProvisionHead& head : m_heads)
        head.to = ends.at({head.id, head.from});
}

/// What no single provision shows.
std::optional<RuleMisfit> RuleBook::checkTogether() const
{
    if (auto misfit = checkRanks())
        return misfit;
    if (auto misfit = checkChain<RankQuota>(&RankQuota::of, true))
        return misfit;
    if (auto misfit = checkChain<RankStep>(&RankStep::rank, false))
        return misfit;
    if (auto misfit = checkSuccessionRules(*this))
        return misfit;
    return checkRoundRules(*this);
}

std::optional<RuleMisfit> RuleBook::checkRanks() const
{
    QSet<QString> ranks;
    for (const auto& [key, timeline] : all<RankLadder>()) {
        for (const auto& provision : timeline.provisions()) {
            const RankLadder& ladder = provision.terms;
            if (ladder.equals.size() != ladder.ranks.size() || ladder.grades.size() != ladder.ranks.size())
                return RuleMisfit{provision.head, Tr::tr("each rank needs its equal and its grades.")};
            ranks += QSet<QString>(ladder.ranks.begin(), ladder.ranks.end());
        }
    }
    for (const auto& [key, timeline] : all<RankStep>()) {
        for (const auto& provision : timeline.provisions()) {
            if (provision.head.certainty != Certainty::Unset && !ranks.contains(provision.terms.rank))
                return RuleMisfit{provision.head, Tr::tr("no ladder has the rank %1.").arg(provision.terms.rank)};
        }
    }
    return std::nullopt;
}

/// Provisions that build on another one, named by its key, must not build on themselves in the end.
template <class T>
std::optional<RuleMisfit> RuleBook::checkChain(QString T::*next, bool mustExist) const
{
    const Shelf& shelf = m_shelves[ruleKindOf<T>];
    for (const auto& [start, timeline] : shelf) {
        QSet<QString> passed;
        for (QString key = start; !key.isEmpty();) {
            const auto found = shelf.find(key);
            if (found == shelf.end() && !mustExist)
                break;
            const ProvisionHead& head = timeline.provisions().back()->head;
            if (found == shelf.end())
                return RuleMisfit{head, Tr::tr("there is no provision on %1.").arg(key)};
            if (passed.contains(key))
                return RuleMisfit{head, Tr::tr("it builds on itself by way of %1.").arg(key)};
            passed += key;
            key = static_cast<const Provision<T>&>(*found->second.provisions().back()).terms.*next;
        }
    }
    return std::nullopt;
}

RuleBook RuleBook::asOf(QDate day) const
{
    RuleBook book = *this;
    for (Shelf& shelf : book.m_shelves) {
        for (auto& [key, timeline] : shelf)
            timeline.stopAt(day);
    }
    book.close();
    return book;
}

std::vector<const ProvisionHead*> RuleBook::inForce(QDate day) const
{
    std::vector<const ProvisionHead*> heads;
    for (const ProvisionHead& head : m_heads) {
        if (head.holdsOn(day))
            heads.push_back(&head);
    }
    return heads;
}

const RuleBook& builtInRules()
{
    static const RuleBook book = loadBuiltIn();
    return book;
}

} // namespace tidui
