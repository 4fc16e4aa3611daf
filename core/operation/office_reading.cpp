#include "core/operation/masking.h"
#include "core/operation/office_state.h"

#include "core/store/staff_store.h"

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

/// Parents before children, siblings by their order.
std::vector<Unit> preorder(const std::vector<Unit>& units)
{
    QHash<UnitId, std::vector<const Unit*>> children;
    for (const Unit& unit : units)
        children[unit.parent].push_back(&unit);
    std::vector<Unit> sorted;
    const std::function<void(UnitId)> visit = [&](UnitId parent) {
        auto siblings = children.value(parent);
        std::ranges::stable_sort(siblings, {}, &Unit::order);
        for (const Unit* unit : siblings) {
            sorted.push_back(*unit);
            visit(unit->id);
        }
    };
    visit({});
    return sorted;
}

/// Whether a line of the roster is seen; hides what its reader needs no more.
bool narrowed(Roster::RawRow& row, const Sight& sight)
{
    if (!sight.sees(row.cadre, row.unit))
        return false;
    if (sight.masked()) {
        row.texts[std::size_t(RosterColumn::IdentityNumber)] = {};
        row.searchText = row.texts[std::size_t(RosterColumn::Name)]; // The other one holds the identity number.
    }
    return true;
}

} // namespace

Result<std::vector<Unit>> Office::units()
{
    const auto units = records<Unit>();
    if (!units)
        return units;
    return preorder(*units);
}

const OverlaidRules& Office::overlaidRules()
{
    if (m_state->rules)
        return *m_state->rules;
    auto provisions = records<OfficeProvision>();
    if (provisions)
        m_state->rules = builtInRules().overlaid(std::move(*provisions));
    else // The office stays usable, and says that its own rules are missing.
        m_state->rules = OverlaidRules{builtInRules(), {{{}, name(), provisions.error().message}}};
    return *m_state->rules;
}

const RuleBook& Office::rules()
{
    return overlaidRules().book;
}

const std::vector<ProvisionProblem>& Office::ruleProblems()
{
    return overlaidRules().problems;
}

Result<qint64> Office::people()
{
    return m_state->cadres.count();
}

Result<Roster> Office::roster()
{
    if (auto status = need(Right::ReadFiles); !status)
        return status.error();
    const auto sight = this->sight();
    if (!sight)
        return sight.error();
    if (sight->everything())
        return m_state->office.roster();
    return m_state->office.roster([&sight](Roster::RawRow& row) { return narrowed(row, *sight); });
}

Result<QuotaStaff> Office::quotaStaff()
{
    // Figures of the whole office without names: a quota that counted only who is seen would be wrong.
    if (auto status = need(Right::ReadRecords); !status)
        return status.error();
    return readQuotaStaff(m_state->connection);
}

Result<CadreFile> Office::cadre(CadreId id)
{
    auto files = cadres({id});
    if (!files)
        return files.error();
    if (files->empty())
        return Error{Error::Kind::NotFound, tr("There is no cadre number %1.").arg(id.value), {}};
    return std::move(files->front());
}

Result<std::vector<CadreFile>> Office::cadres(const std::vector<CadreId>& ids)
{
    if (auto status = need(Right::ReadFiles); !status)
        return status.error();
    const auto sight = this->sight();
    if (!sight)
        return sight.error();
    auto files = m_state->cadres.load(ids);
    if (!files)
        return files;
    std::erase_if(*files, [&sight](const CadreFile& file) { return !sight->sees(file.id, file.unit); });
    if (sight->masked())
        std::ranges::for_each(*files, maskFile);
    QHash<CadreId, int> places;
    for (std::size_t i = 0; i < ids.size(); ++i)
        places.insert(ids[i], int(i));
    std::ranges::sort(*files, {}, [&places](const CadreFile& file) { return places.value(file.id); });
    return files;
}

Status Office::forEachCadre(const std::function<bool(CadreFile&&)>& visit)
{
    if (auto status = need(Right::ReadFiles); !status)
        return status;
    const auto sight = this->sight();
    if (!sight)
        return sight.error();
    if (sight->everything())
        return m_state->cadres.forEach(visit);
    return m_state->cadres.forEach([&](CadreFile&& file) {
        if (!sight->sees(file.id, file.unit))
            return true;
        if (sight->masked())
            maskFile(file);
        return visit(std::move(file));
    });
}

Result<QByteArray> Office::photo(const QString& hash)
{
    if (auto status = need(Right::ReadFiles); !status)
        return status.error();
    if (hash.isEmpty())
        return QByteArray();
    return m_state->cadres.photo(hash);
}
} // namespace tidui
