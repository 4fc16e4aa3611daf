#pragma once

#include <functional>

class QModelIndex;
class QTableView;
class QWidget;

namespace tidui {

/// The look and the keys of every list of rows: whole rows, one line high, Tab leaves the list.
void setListLook(QTableView& list);

/// A double click on a row, or Enter on the current one, opens it.
void onOpen(QTableView& list, const std::function<void(const QModelIndex&)>& open);

/// Enter does it while the widget has the keys.
void onEnter(QWidget& widget, const std::function<void()>& act);

} // namespace tidui
