#include "core/operation/office_state.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

QJsonObject toJson(const SavedView& view)
{
    return view.content.isEmpty() ? QJsonObject() : QJsonObject{{u"name"_s, view.name}, {u"content"_s, view.content}};
}

} // namespace

SavedView viewFrom(const QJsonObject& object)
{
    return {object.value(u"name"_s).toString(), object.value(u"content"_s).toString()};
}

Result<std::vector<SavedView>> Office::views()
{
    if (auto status = need(Right::ReadFiles); !status)
        return status.error();
    const auto stored = m_state->office.views();
    if (!stored)
        return stored.error();
    std::vector<SavedView> views;
    for (const auto& view : *stored)
        views.push_back({view.name, view.content});
    return views;
}

Result<SavedView> Office::view(const QString& name)
{
    const auto all = views();
    if (!all)
        return all.error();
    const auto found = std::ranges::find(*all, name, &SavedView::name);
    return found == all->end() ? SavedView{name, {}} : *found;
}

/// A view without content does not exist.
Status Office::writeView(const SavedView& view, const SavedView& before, EventWriter& writer)
{
    auto status = view.content.isEmpty() ? m_state->office.removeView(view.name)
                                         : m_state->office.saveView({view.name, view.content});
    return status ? writer.record(u"saved_view"_s, 0, toJson(before), toJson(view)) : status;
}

Status Office::changeView(const SavedView& wanted)
{
    const auto sight = mayWrite(Right::WriteFiles);
    if (!sight)
        return sight.error();
    Transaction transaction(m_state->connection);
    if (auto status = transaction.begun(); !status)
        return status;
    const auto before = view(wanted.name);
    if (!before)
        return before.error();
    if (before->content == wanted.content)
        return {};
    EventWriter writer(*m_state, *sight);
    if (auto status = writer.begin(u"view"_s, wanted.name); !status)
        return status;
    if (auto status = writeView(wanted, *before, writer); !status)
        return status;
    return transaction.commit();
}

Status Office::saveView(const SavedView& view)
{
    if (view.name.isEmpty() || view.content.isEmpty())
        return Error{Error::Kind::Invalid, tr("A view needs a name."), {}};
    return changeView(view);
}

Status Office::removeView(const QString& name)
{
    return changeView({name, {}});
}

} // namespace tidui
